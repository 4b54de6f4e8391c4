// Draws every model of processes/ as SVG and PNG under src/docs/diagrams/, with bpmn-js in a headless Chromium.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const models = join(root, 'processes');
const target = join(root, 'src/docs/diagrams');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const scratch = mkdtempSync(join(tmpdir(), 'diagrams-'));

/** Runs Chromium on one local page; the switches keep it from looking for its maker's servers. */
function browse(page, ...more) {
  const run = spawnSync(chromium, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--hide-scrollbars', '--virtual-time-budget=20000', `--user-data-dir=${join(scratch, 'profile')}`,
    ...more, pathToFileURL(page).href,
  ], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`chromium ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** A page that draws all models and leaves each SVG, base64 coded, in an element of its own. */
function drawingPage(ids) {
  const viewer = pathToFileURL(join(here, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js')).href;
  const sources = Object.fromEntries(ids.map((id) => [id, readFileSync(join(models, `${id}.bpmn`), 'utf8')]));
  return `<!doctype html><meta charset="utf-8"><div id="canvas" style="width:4000px;height:2000px"></div>
<script src="${viewer}"></script><script>
const sources = ${JSON.stringify(sources).replaceAll('<', '\\u003c')};
const coded = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
(async () => {
  for (const [id, xml] of Object.entries(sources)) {
    const viewer = new BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(xml);
    const { svg } = await viewer.saveSVG();
    const out = document.createElement('output');
    out.textContent = id + '|' + warnings.length + '|' + coded(svg);
    document.body.append(out);
    viewer.destroy();
  }
})();
</script>`;
}

/** bpmn-js names its arrow heads at random: numbered instead, and a line for each element, so that only a change shows. */
function stable(svg) {
  const numbers = new Map();
  const numbered = (id) => numbers.get(id) ?? numbers.set(id, `marker-${numbers.size + 1}`).get(id);
  return svg.replace(/marker-[0-9a-z]{20,}/g, numbered).replaceAll('<g class="djs-group"', '\n<g class="djs-group"');
}

function drawings(ids) {
  const page = join(scratch, 'draw.html');
  writeFileSync(page, drawingPage(ids));
  const found = [...browse(page, '--dump-dom').matchAll(/<output>([^|<]+)\|(\d+)\|([^<]+)<\/output>/g)];
  if (found.length !== ids.length) throw new Error(`${found.length} of ${ids.length} models drawn`);
  return found.map(([, id, warnings, svg]) => {
    if (warnings !== '0') throw new Error(`${id}: ${warnings} import warnings`);
    return { id, svg: stable(Buffer.from(svg, 'base64').toString('utf8')) };
  });
}

function photograph({ id, svg }) {
  const [, width, height] = svg.match(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/);
  const page = join(scratch, `${id}.html`);
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}svg{display:block}</style>${svg}`);
  browse(page, `--screenshot=${join(target, `${id}.png`)}`, `--window-size=${Math.ceil(width)},${Math.ceil(height)}`);
}

try {
  mkdirSync(target, { recursive: true });
  const ids = readdirSync(models).filter((file) => file.endsWith('.bpmn')).map((file) => basename(file, '.bpmn'));
  for (const drawing of drawings(ids.sort())) {
    writeFileSync(join(target, `${drawing.id}.svg`), drawing.svg);
    photograph(drawing);
    console.log(`src/docs/diagrams/${drawing.id}.svg and .png`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
