// What an eye sees of widgets in a page: these functions run there.

/** Puts the functions below in the page, as `eye`. */
export const lookAt = (page) =>
  page.evaluate(() => {
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    /** These colours, each over the last, as the screen mixes them. */
    const paint = (colours) => {
      pen.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
      }
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) =>
      rgb
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
    const contrast = (a, b) => {
      const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
    const chain = (element) => (element ? [element, ...chain(parent(element))] : []);
    /** Backgrounds below what stands at `element`, the page's canvas first. */
    const behind = (element) => {
      const scheme = getComputedStyle(document.documentElement).colorScheme;
      const dark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
      const canvas = matchMedia('(forced-colors: active)').matches ? 'Canvas' : dark ? '#121212' : '#fff';
      return [
        canvas,
        ...chain(element)
          .reverse()
          .map((one) => getComputedStyle(one).backgroundColor),
      ];
    };
    const widgets = () =>
      [...document.querySelectorAll('*')].filter(({ localName, shadowRoot }) => localName.startsWith('bwi-') && shadowRoot);
    /** Every text node that an eye sees, with its boxes. */
    const texts = () =>
      widgets().flatMap((widget) => {
        const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const element = node.parentElement;
          if (!node.data.trim() || element.closest('.hidden, [aria-hidden=true]')) continue;
          if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()].filter(({ width, height }) => width && height);
          found.push({ widget: widget.localName, text: node.data.trim(), element, boxes });
        }
        return found;
      });

    /** The contrast of each text with what is behind it. */
    const textContrasts = () =>
      texts().map(({ widget, text, element }) => {
        const background = behind(element);
        const { color } = getComputedStyle(element);
        return { where: `${widget} “${text.slice(0, 40)}”`, ratio: contrast(paint([...background, color]), paint(background)) };
      });

    /** The ring around what has the focus: how thick, and its contrast with what is around. */
    const ring = () => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const outlines = [undefined, '::after'].map((pseudo) => getComputedStyle(element, pseudo));
      const outline = outlines.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
      const where = `${element.getRootNode().host?.localName} ${element.localName}.${element.className}`;
      if (!outline) return { where, width: 0, ratio: 1 };
      // It stands off the element, on what the element stands on.
      const background = behind(parseFloat(outline.outlineOffset) >= 0 ? parent(element) : element);
      return {
        where,
        width: parseFloat(outline.outlineWidth),
        ratio: contrast(paint([...background, outline.outlineColor]), paint(background)),
      };
    };

    /** Texts that are cut, leave the page or their button, or run into each other. */
    const cut = () => {
      const found = texts();
      const problems = new Set();
      const wide = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth > wide)
        problems.add(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
      for (const { widget, text, element, boxes } of found) {
        const say = (what) => problems.add(`${widget} “${text.slice(0, 40)}” ${what}`);
        if (!boxes.length) say('has no room');
        for (const box of boxes) {
          let shown = box;
          for (const around of chain(element)) {
            const style = getComputedStyle(around);
            const frame = around.getBoundingClientRect();
            // A summary ends with an ellipsis after whole lines: the ones below it are left out, not cut.
            if (style.webkitLineClamp !== 'none' && box.top >= frame.bottom - 2) shown = undefined;
            if (!shown) break;
            const clips = style.overflowX !== 'visible' || around.matches('button');
            if (style.overflowX === 'auto' || !clips || around === document.documentElement || around === document.body) continue;
            if (box.left < frame.left - 1 || box.right > frame.right + 1) say(`is cut sideways by ${around.localName}.${around.className}`);
            // A glyph's box may be taller than its line.
            const slack = Math.max(1, (box.height - parseFloat(style.lineHeight || 0)) / 2 + 1);
            if (box.top < frame.top - slack || box.bottom > frame.bottom + slack)
              say(`is cut above or below by ${around.localName}.${around.className}`);
          }
          if (shown && !chain(element).some((one) => getComputedStyle(one).overflowX === 'auto') && (box.left < -1 || box.right > wide + 1))
            say('leaves the page');
        }
      }
      const lines = found
        .filter(({ element }) => !element.closest('.answer'))
        .flatMap(({ element, boxes, text }) =>
          boxes
            .filter((box) =>
              chain(element).every(
                (one) => getComputedStyle(one).webkitLineClamp === 'none' || box.top < one.getBoundingClientRect().bottom - 2,
              ),
            )
            .map((box) => ({ element, text, box })),
        );
      lines.forEach((one, i) => {
        for (const other of lines.slice(i + 1)) {
          if (other.element === one.element || other.element.contains(one.element) || one.element.contains(other.element)) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height))
            problems.add(`“${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” run into each other`);
        }
      });
      return [...problems];
    };

    /** What a finger can press, and how large it is. */
    const targets = () =>
      widgets().flatMap((widget) =>
        [...widget.shadowRoot.querySelectorAll('a[href], button, input')]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          // Links in a sentence are as high as its lines must be.
          .filter((control) => !control.closest('.body'))
          .map((control) => {
            const { width, height } = (control.matches('.link') ? control.closest('.story') : control).getBoundingClientRect();
            return { where: `${widget.localName} ${control.localName}.${control.className}`, width, height };
          }),
      );

    globalThis.eye = { textContrasts, ring, cut, targets };
  });

/** How the reader's system is set: colour scheme, forced colours, motion. */
export async function setMedia(page, { scheme = 'light', forced = false, still = false } = {}) {
  page.cdp ??= await page.createCDPSession();
  await page.cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
    ],
  });
}
