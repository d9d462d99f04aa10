/** Beside a frame: gives each frame of this script's host the height that its widget tells. Listens to nobody else. */
const home = new URL('frame.html', (document.currentScript as HTMLScriptElement).src).href;
/** No frame grows without end, whatever it says; in pixels. */
const MAX_HEIGHT_PX = 2e4;

/** The page's frames of this script's host. */
const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => src.split(/[?#]/)[0] === home);

addEventListener('message', ({ data, source }) => {
  if (data?.bwi !== 'height' || !(data.height > 0)) return;
  for (const frame of ours()) if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, MAX_HEIGHT_PX)}px`;
});
// Those that are here already have told it to nobody. A sandbox makes their origin opaque: only `*` reaches them.
for (const frame of ours()) frame.contentWindow?.postMessage({ bwi: 'height?' }, '*');
