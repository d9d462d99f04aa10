import { Part } from '../dom/part.js';
import type { core } from './core.js';
import { script, scriptUrl } from './script.js';

/** Set by the build. A part has the version in its name: it never meets a script of another one, in no cache between. */
declare const __VERSION__: string;

/** The time for an answer in milliseconds, as for a feed. */
const TIMEOUT = 1e4;

let shared: typeof core;

/** Sets what parts are given; once all of it is here. */
export function share(all: typeof core): void {
  shared = all;
}

/** The part `name` of the script tag: a file beside it. */
export const partOf = <T>(name: string): Part<T> => new Part(() => load<T>(name));

/**
 * A part hands itself over by an event, so that it works both as a module and as a classic script: `import()` is what a
 * Trusted Types policy lets through, and does not hold up the page's `load` event; a classic script is what a server without
 * CORS headers can serve to another origin.
 */
const load = <T>(name: string): Promise<T> =>
  new Promise((done, fail) => {
    const file = `bwi-${name}-${__VERSION__}.js`;
    const url = new URL(file, scriptUrl).href;
    const giveUp = (): void => fail(new Error(`${url} can’t be had`));
    let part: T | undefined;
    const take = ({ detail }: CustomEvent<(all: typeof core) => T>): void => done((part = detail(shared)));
    document.addEventListener(file, take as (event: Event) => void, { once: true });
    setTimeout(giveUp, TIMEOUT);
    import(/* @vite-ignore */ url)
      .catch(() => {})
      .then(() => part ?? runClassic(url))
      .then(giveUp, giveUp);
  });

function runClassic(url: string): Promise<unknown> {
  return new Promise((done) => {
    const tag = document.createElement('script');
    tag.src = url;
    tag.nonce = script?.nonce ?? '';
    tag.onload = tag.onerror = done;
    document.head.append(tag);
    tag.remove();
  });
}
