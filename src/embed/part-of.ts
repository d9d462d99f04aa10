import { Part } from '../dom/part.js';
import { script, scriptUrl } from './script.js';

/** Set by the build: a part never meets a script of another version. */
declare const __VERSION__: string;

/** The part of the script tag that is the file `name` beside it. */
export const partOf = <T>(name: string): Part<T> => new Part(() => load<T>(name));

/**
 * A part hands itself over by an event, so that it works both as a module and as a classic script: `import()` is what a
 * Trusted Types policy lets through, a classic script is what a server without CORS headers can serve to another origin.
 */
async function load<T>(name: string): Promise<T> {
  const url = new URL(name, scriptUrl).href;
  const handover = `${name}@${__VERSION__}`;
  let part: T | undefined;
  const take = (event: Event): void => void (part = (event as CustomEvent<T>).detail);
  document.addEventListener(handover, take);
  try {
    await import(/* @vite-ignore */ url).catch(() => {});
    if (!part) await runClassic(url);
  } finally {
    document.removeEventListener(handover, take);
  }
  if (!part) throw new Error(`${url} is not the part of this script`);
  return part;
}

function runClassic(url: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const tag = document.createElement('script');
    tag.src = url;
    tag.nonce = script?.nonce ?? '';
    tag.onload = done;
    tag.onerror = () => fail(new Error(`${url} can’t be loaded`));
    document.head.append(tag);
    tag.remove();
  });
}
