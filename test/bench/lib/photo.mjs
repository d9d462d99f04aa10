import { PNG } from 'pngjs';

const WIDTH = 240;
const HEIGHT = 160;

/** A small photo, as news has them: pixels, which browsers decode beside the main thread, unlike drawings. */
export function photo(seed) {
  const png = new PNG({ width: WIDTH, height: HEIGHT });
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const light = 100 + 60 * Math.sin((x + seed * 31) / 40) + 40 * Math.cos((y - seed * 17) / 25);
      png.data.set([light, (light + x) / 2, (light + y) / 2, 255], 4 * (y * WIDTH + x));
    }
  return PNG.sync.write(png);
}
