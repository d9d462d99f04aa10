// A WordPress with the plugin, a publisher whose feed it shows, and a browser.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { startPublisher } from './publisher.mjs';
import { startSite } from './site.mjs';

/** The plugin's folder, as `npm run build:wordpress` makes it. */
export const PLUGIN = fileURLToPath(new URL('../../dist/wordpress/banyuwangi-news', import.meta.url));

/** The elements, without `bwi-`. */
export const NAMES = ['news-list', 'article-card', 'related-news', 'article', 'share-bar'];

export const block = (name, attributes = {}) => `<!-- wp:banyuwangi/${name} ${JSON.stringify(attributes)} /-->`;

export const shortcode = (name, attributes = {}) =>
  `[bwi-${name}${Object.entries(attributes).map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${value}"`)).join('')}]`; // prettier-ignore

/** @param options Those of `startSite`; `feed` is what the publisher has, `settings` what the plugin's are beside the feed. */
export async function startWithPlugin({ feed, settings, ...options } = {}) {
  if (!existsSync(PLUGIN)) throw new Error('There is no plugin yet: npm run build:wordpress.');
  const [site, publisher] = await Promise.all([startSite(options), startPublisher(feed)]);
  const plugin = await site.activate(PLUGIN);
  const set = (values) =>
    site.wp(`update_option( 'banyuwangi_news', $data );`, { feed: publisher.feed, script: '', ...settings, ...values });
  await set({});
  let browser;
  return {
    ...{ site, publisher, plugin, set },

    /** The page of a post that an author has written, as the server sends it. */
    text: async (content) => (await fetch((await site.asRole('author', content)).url)).text(),

    /** Opens a page in a browser. */
    async open(url, { javascript = true, cookies = [], language } = {}) {
      browser ??= await puppeteer.launch(await findBrowser());
      const page = await (await browser.createBrowserContext()).newPage();
      const [errors, requests] = [[], []];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      if (cookies.length) await page.setCookie(...cookies);
      if (language) await page.setExtraHTTPHeaders({ 'accept-language': language });
      await page.setJavaScriptEnabled(javascript);
      await page.goto(url);
      return { page, errors, requests };
    },

    async stop() {
      if (browser) await closeBrowser(browser);
      publisher.stop();
      const complaints = await site.complaints();
      await site.stop();
      if (complaints.length) throw new Error(`WordPress says: ${complaints.join('\n')}`);
    },
  };
}

/** Forgets the copies of feeds, as if the plugin had just been installed; and its locks. */
export const withoutCopies = (site) =>
  site.wp(`global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '%banyuwangi_news\\_%' AND option_name NOT LIKE 'widget%'" ); wp_unschedule_hook( 'banyuwangi_news_refresh' );`); // prettier-ignore

/** Lets the copies of feeds be old. */
export const ageCopies = (site) =>
  site.wp(`global $wpdb;
    foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_banyuwangi\\_news\\_feed%'" ) as $name ) {
      $copy = get_option( $name );
      update_option( $name, array( 'next' => 0 ) + $copy );
    }`);
