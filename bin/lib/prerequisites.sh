# Sourced by the commands of this folder: finds what a command needs and installs what is missing, but only
# through the system's package manager and only where this account may (root, or sudo without a password).
# shellcheck shell=bash

say() { printf '%s\n' "$@" >&2; }

die() {
  say "$@"
  exit 1
}

# Prints the feature version (17, 21 ...) of the Java command $1; nothing when it does not run.
java_feature() {
  local line
  line=$("$1" -version 2>&1 | grep -m1 ' version "') || return 0
  line=${line#*\"}
  line=${line#1.} # 1.8.0 is 8
  printf '%s' "${line%%[.\"-]*}"
}

# True when the Java home $1 holds command $2 (java or javac) of release 17 or later.
usable_home() {
  local feature
  [[ -x $1/bin/$2 ]] || return 1
  feature=$(java_feature "$1/bin/java")
  [[ $feature =~ ^[0-9]+$ ]] && ((feature >= 17))
}

# Points JAVA_HOME at a Java 17+ that has command $1 (java to run, javac to build). Prefers the account's own choice.
find_java() {
  local command=$1 path home
  path=$(command -v "$command" || true)
  for home in "${JAVA_HOME:-}" "${path:+$(dirname "$(dirname "$(readlink -f "$path")")")}" /usr/lib/jvm/*; do
    if [[ -n $home ]] && usable_home "$home" "$command"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

# Runs apt-get as an account that may; false where none may.
apt() {
  local -a as=()
  command -v apt-get >/dev/null || return 1
  if ((EUID != 0)); then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

# Installs the packages $2... for the purpose $1, or says what a person has to install.
install() {
  local purpose=$1
  shift
  say "Installation de $purpose (apt-get install $*) ..."
  if ! { apt -q update && apt -q -y install --no-install-recommends "$@"; }; then
    say "" \
      "Il manque $purpose et ce compte ne peut pas l'installer. Faites exécuter par un administrateur :" \
      "Missing: $*. This account cannot install it; ask an administrator to run:" ""
    die "    apt-get update && apt-get install $*"
  fi
}

# The first JDK package of release 17 or later that this system offers; Debian 11 to 13 and Ubuntu differ.
jdk_package() {
  local package
  apt -q update || true
  for package in openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless; do
    if apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
      printf '%s' "$package"
      return 0
    fi
  done
  printf 'openjdk-17-jdk-headless'
}

need_java_runtime() {
  find_java java || need_jdk
}

need_jdk() {
  find_java javac && return
  install "Java 17 (JDK)" "$(jdk_package)"
  find_java javac || die "Java 17 ou plus récent reste introuvable. / No Java 17 or later found."
}

need_maven() {
  command -v mvn >/dev/null || install "Maven" maven
}

need_chromium() {
  command -v chromium >/dev/null || install "Chromium" chromium
  compgen -G '/usr/share/fonts/truetype/*/*.ttf' >/dev/null || install "polices de caractères" fonts-dejavu-core
}

need_node() {
  command -v npm >/dev/null || install "Node.js" nodejs npm
}

# Runs Maven without network, and with it when something is not in the local repository yet: the first time, when not
# even the parent of the project is there, at once; else after a try. A failure of the build itself is not repeated.
# The output is copied to a file of its own, removed at the end.
maven() {
  local log status=0
  if ! mvn -o -q -B -N validate >/dev/null 2>&1; then
    say "Premier appel : Maven télécharge ce qu'il lui faut."
    mvn -B -ntp "$@"
    return
  fi
  log=$(mktemp)
  mvn -o -B "$@" 2>&1 | tee "$log" || status=$?
  if ((status != 0)) && grep -qE '^\[(ERROR|FATAL)\].*(offline mode|not been downloaded|[Nn]on-resolvable)' "$log"; then
    say "" "Le dépôt Maven local est incomplet : nouvel essai avec le réseau." ""
    status=0
    mvn -B -ntp "$@" || status=$?
  fi
  rm -f "$log"
  return "$status"
}
