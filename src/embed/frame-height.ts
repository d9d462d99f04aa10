/** Runs in the page around frames: sets the height that a widget reports, for frames of this script's host only. */
const frameUrl = new URL('frame.html', (document.currentScript as HTMLScriptElement).src).href;
/** Largest height of a frame in pixels, whatever it reports. */
const MAX_HEIGHT_PX = 2e4;

/** The page's frames of this script's host. */
const widgetFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.split(/[?#]/)[0] === frameUrl);

addEventListener('message', ({ data, source }) => {
  if (data?.bwi !== 'height' || !(data.height > 0)) return;
  for (const frame of widgetFrames()) if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, MAX_HEIGHT_PX)}px`;
});
// Frames that have loaded before this script sent their height too early. `*`, since a sandboxed frame has an opaque origin.
for (const frame of widgetFrames()) frame.contentWindow?.postMessage({ bwi: 'height?' }, '*');
