import { configure } from '../config.js';

/** The script tag that is running; known only while it runs. */
export const script = document.currentScript as HTMLScriptElement | null;

/** Where the parts are: beside the script, whatever the page's own address. */
export const scriptUrl = script?.src || document.baseURI;

const { feed, fallback, hosts, lang } = script?.dataset ?? {};
configure({ ...(feed && { feed }), ...(fallback && { fallback }), ...(hosts && { hosts }), ...(lang && { lang }) });
