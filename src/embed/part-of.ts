import { Part } from '../dom/part.js';
import { script, scriptUrl } from './script.js';

/** Set by the build. A part has the version in its name: it never meets a script of another one, in no cache between. */
declare const __VERSION__: string;

/** The part `name` of the script tag: a file beside it. */
export const partOf = <T>(name: string): Part<T> => new Part(() => load<T>(name));

/**
 * A part hands itself over by an event, so that it works both as a module and as a classic script: `import()` is what a
 * Trusted Types policy lets through, a classic script is what a server without CORS headers can serve to another origin.
 */
async function load<T>(name: string): Promise<T> {
  const file = `bwi-${name}-${__VERSION__}.js`;
  const url = new URL(file, scriptUrl).href;
  let part: T | undefined;
  const take = (event: Event): void => void (part = (event as CustomEvent<T>).detail);
  document.addEventListener(file, take);
  try {
    await import(/* @vite-ignore */ url).catch(() => {});
    if (!part) await runClassic(url);
  } finally {
    document.removeEventListener(file, take);
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
