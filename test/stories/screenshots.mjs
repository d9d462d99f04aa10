// Compares what a story looks like with the committed picture of it, at half size.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = new URL('screenshots/', import.meta.url);
const failed = new URL('../../storybook-static/differences/', import.meta.url);
const madeWith = new URL('made-with.json', folder);

/** How many pixels may differ: fewer than one changed letter has. */
const ALLOWED = 8;

export class Screenshots {
  #seen = new Set();

  /** @param machine what browser and typefaces draw here: pictures of another machine can't be compared. */
  constructor(machine, update) {
    this.update = update;
    this.machine = machine;
    const theirs = existsSync(madeWith) ? readFileSync(madeWith, 'utf8').trim() : 'nothing yet';
    this.theirs = theirs;
    this.comparable = update || theirs === JSON.stringify(machine, null, 2);
    mkdirSync(folder, { recursive: true });
  }

  /** @returns what is wrong with how the story looks. */
  async check(page, name, pictures) {
    if (!this.comparable) return [];
    if (!pictures) await flatten(page);
    const file = `${name}.png`;
    this.#seen.add(file);
    const now = await shoot(page);
    const at = new URL(file, folder);
    const difference = existsSync(at) ? compare(readFileSync(at), now) : { pixels: Infinity };
    if (difference.pixels <= ALLOWED) return [];
    if (this.update) {
      writeFileSync(at, now);
      return [];
    }
    if (difference.pixels === Infinity) return [`there is no picture ${file} of this size; \`npm run test:stories -- --update\` writes it`];
    mkdirSync(failed, { recursive: true });
    writeFileSync(new URL(file, failed), difference.picture);
    return [`it looks different in ${difference.pixels} pixels: storybook-static/differences/${file}`];
  }

  /** Pictures of stories that are no more; with `update` they go. */
  finish(all) {
    if (this.update) writeFileSync(madeWith, `${JSON.stringify(this.machine, null, 2)}\n`);
    if (!all || !this.comparable) return [];
    const orphans = readdirSync(folder).filter((file) => file.endsWith('.png') && !this.#seen.has(file));
    if (this.update) for (const file of orphans) rmSync(new URL(file, folder));
    return this.update ? [] : orphans.map((file) => `${file} is a picture of no story`);
  }
}

/** Photographs are most of a file's bytes and none of our work: their frames stay, flat and grey. */
async function flatten(page) {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('#storybook-root *'))
      for (const picture of shadowRoot?.querySelectorAll('img') ?? []) picture.style.filter = 'contrast(0)';
  });
}

/** The widget and a little of the page around it. */
async function shoot(page) {
  const box = await page.$eval('#storybook-root .place', (place) => {
    const { left, top, right, bottom } = place.getBoundingClientRect();
    return { x: left - 16, y: top - 16, width: right - left + 32, height: bottom - top + 64 };
  });
  return Buffer.from(await page.screenshot({ clip: { ...box, scale: 0.5 } }));
}

function compare(before, after) {
  const [a, b] = [before, after].map((bytes) => PNG.sync.read(bytes));
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { pixels: Infinity };
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, picture.data, width, height, { threshold: 0.1 });
  return { pixels, picture: PNG.sync.write(picture) };
}
