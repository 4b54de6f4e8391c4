// Computers are shared: what Tasklist kept of unfinished forms leaves with the person, also where the browser does not
// obey the Clear-Site-Data header (plain HTTP).
window.localStorage.clear();
window.sessionStorage.clear();
