// Draws a PDF as pictures, page by page, with its words beside each for those who hear the page. Only the pages are drawn:
// no form, no link, no script of the document.
import * as pdfjs from '/webjars/pdfjs-dist/5.4.624/legacy/build/pdf.min.mjs';

const BASE = '/webjars/pdfjs-dist/5.4.624/';
const MOST_PAGES = 60;

const place = document.getElementById('pages');
pdfjs.GlobalWorkerOptions.workerSrc = `${BASE}legacy/build/pdf.worker.min.mjs`;

const say = (sentence) => {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = sentence;
  place.append(line);
};

const draw = async (pdf, number) => {
  const page = await pdf.getPage(number);
  const scale = Math.min(2, 1400 / page.getViewport({ scale: 1 }).width);
  const viewport = page.getViewport({ scale });
  const frame = document.createElement('div');
  frame.className = 'page';
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.min(8000, Math.ceil(viewport.height));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Page ${number} sur ${pdf.numPages}`);
  const words = document.createElement('div');
  words.className = 'words-of-page';
  frame.append(canvas, words);
  place.append(frame);
  await page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise;
  const content = await page.getTextContent();
  words.textContent = content.items.map((item) => item.str + (item.hasEOL ? '\n' : ' ')).join('');
  page.cleanup();
};

try {
  const pdf = await pdfjs.getDocument({
    url: place.dataset.source,
    cMapUrl: `${BASE}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${BASE}standard_fonts/`,
    wasmUrl: `${BASE}wasm/`,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
  }).promise;
  place.querySelector('.waiting').remove();
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    await draw(pdf, number);
  }
  if (pdf.numPages > MOST_PAGES) {
    say(`Seules les ${MOST_PAGES} premières pages sont affichées : téléchargez le document pour lire la suite.`);
  }
  place.dataset.ready = 'yes';
} catch (failure) {
  place.querySelector('.waiting')?.remove();
  say('Ce document ne peut pas être affiché ici : téléchargez-le.');
  place.dataset.ready = 'no';
}
