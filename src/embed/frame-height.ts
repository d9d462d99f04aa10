/** Runs in the page around frames: sets the height that a widget reports, for frames of this script's host only. */

/** The addresses of frames beside this script, whose tag may be asleep, or no longer the one that runs: optimisers copy and delay it. */
const frameUrls = [...document.scripts]
  .flatMap(({ attributes }) => [...attributes])
  .filter(({ value }) => /(^|\/)bwi\.frame\.js([?#]|$)/.test(value))
  .map(({ value }) => new URL('frame.html', new URL(value, document.baseURI)).href);
/** Largest height of a frame in pixels, whatever it reports. */
const MAX_HEIGHT_PX = 2e4;

/** The page's frames of this script's host. */
const widgetFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => frameUrls.includes(src.split(/[?#]/)[0]!));

addEventListener('message', ({ data, source }) => {
  if (data?.bwi !== 'height' || !(data.height > 0)) return;
  for (const frame of widgetFrames()) if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, MAX_HEIGHT_PX)}px`;
});
// Frames that have loaded before this script sent their height too early. `*`, since a sandboxed frame has an opaque origin.
for (const frame of widgetFrames()) frame.contentWindow?.postMessage({ bwi: 'height?' }, '*');
