// WordPress' block editor in a browser, used as an author uses it: by what is to be seen and by its names.
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';

/** What the blocks in the editor can’t do without; WordPress itself asks for what this machine, or an author, may not have. */
const OURS = /plugins\/banyuwangi-news\/(?:editor|widgets\/)|feed\.json/;

/** Opens editors of a site. */
export async function startEditors(site) {
  const browser = await puppeteer.launch({ ...(await findBrowser()), defaultViewport: { width: 1280, height: 900 } });

  /** A page of a user of this role, or of a reader. @returns the page, and what it complains of. */
  async function pageOf(role) {
    const context = await browser.createBrowserContext();
    if (role)
      await context.setCookie(
        ...(await site.cookies(role)).map(({ url, ...cookie }) => ({ ...cookie, domain: new URL(url).hostname, path: '/' })),
      );
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      const { url = '' } = message.location();
      const isMissing = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && (!isMissing || OURS.test(url))) complaints.push(`${message.text()} ${url}`);
    });
    return { page, complaints, close: () => context.close() };
  }

  return {
    pageOf,

    /** The editor of a new post, or of the one of this number. */
    async edit(role, post) {
      const opened = await pageOf(role);
      await opened.page.goto(`${site.url}wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
      return { ...opened, ...(await drive(opened.page)) };
    },

    stop: () => closeBrowser(browser),
  };
}

/** The headlines that a widget shows: its own, or those that the server has written into it. */
export const headlines = (where, tag) =>
  where.evaluate(
    (tag) => {
      const host = document.querySelector(tag);
      const own = [...(host?.shadowRoot?.querySelectorAll('[part~="title"], [part~="card-title"]') ?? [])];
      const plain = [...(host?.querySelectorAll('.bwi-news article :is(h1, h2, h3, h4, h5, h6)') ?? [])].filter((heading) => heading.checkVisibility());
      return [...own, ...plain].map(({ textContent }) => textContent.trim());
    },
    tag,
  ); // prettier-ignore

/** Waits until the widget shows its news, or what else it has to show. */
export const ready = (where, tag) => where.waitForFunction((tag) => document.querySelector(tag)?.status === 'ready', {}, tag);

async function drive(page) {
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.__unstableIsEditorReady?.() && document.querySelector('.block-editor-block-list__layout'),
  );
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', true);
  });
  await page.waitForSelector('.components-modal__frame', { hidden: true });

  /** A control of the sidebar, by its label. */
  const labelled = (label) => `::-p-xpath(//*[@id=//label[normalize-space()="${label}"]/@for])`;

  const openInserter = async (search) => {
    await page.locator('.edit-post-header-toolbar__inserter-toggle').click();
    await page.locator('.block-editor-inserter__search input').fill(search);
  };

  return {
    labelled,
    control: (label) => page.locator(labelled(label)),
    focus: (label) => page.$eval(labelled(label), (control) => control.focus()),
    openInserter,

    /** Puts a block into the post by the inserter: what is typed there, and the name of the block that is then chosen. */
    async insert(name, search = 'banyuwangi') {
      await openInserter(search);
      await page
        .locator(`::-p-xpath(//button[contains(@class, "block-editor-block-types-list__item")][normalize-space()="${name}"])`)
        .click();
      await page.evaluate(() => window.wp.data.dispatch('core/edit-post').setIsInserterOpened(false));
      await page.waitForSelector('.block-editor-inserter__search', { hidden: true });
    },

    /** Chooses the first block of this kind, and shows its controls. */
    async select(block) {
      await page.evaluate((block) => {
        const { select, dispatch } = window.wp.data;
        const { clientId } = select('core/block-editor').getBlocks().find(({ name }) => name === block);
        dispatch('core/block-editor').selectBlock(clientId);
        dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      }, block); // prettier-ignore
      await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
      for (const toggle of await page.$$('.block-editor-block-inspector .components-panel__body-toggle[aria-expanded="false"]'))
        await toggle.click();
    },

    /** The post as it would be stored. */
    content: () => page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent()),

    blocks: () =>
      page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ name, isValid, attributes }) => ({ name, isValid, attributes }))), // prettier-ignore

    /** Publishes the post by its button. @returns its number and its address. */
    async publish(title) {
      await page.locator('.editor-post-title__input').fill(title);
      await page.locator('.editor-post-publish-panel__toggle').click();
      await page.locator('.editor-post-publish-button').click();
      await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
      return page.evaluate(() => {
        const { id, link } = window.wp.data.select('core/editor').getCurrentPost();
        return { id, link };
      });
    },
  };
}
