/** Milliseconds that a reader waits for the pictures. */
const MAX_PICTURE_WAIT_MS = 3000;

/**
 * Prints `content` without the page around it: a copy in a frame of the page's own origin, which no other style sheet reaches. Where
 * there can be no such frame (a page in a sandbox), the page is printed.
 *
 * @param styles the style sheets of the copy.
 * @param root where the frame may stand for as long as it is printed: a shadow root, so that the page never sees it.
 */
export async function printAlone(content: HTMLElement, styles: readonly string[], title: string, root: ShadowRoot): Promise<void> {
  root.querySelector('.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Firefox has a frame's document only then.
  const loaded = new Promise((done) => (frame.onload = done));
  root.append(frame);
  await loaded;
  const { contentWindow: view, contentDocument: page } = frame as { contentWindow: typeof window | null; contentDocument: Document | null };
  if (!view || !page) {
    frame.remove();
    print();
    return;
  }
  page.title = title;
  page.documentElement.lang = content.closest<HTMLElement>('[lang]')?.lang ?? '';
  const pictures = fill(view, page, content, styles);
  await Promise.race([
    Promise.allSettled(pictures.map((picture) => picture.decode())),
    new Promise((late) => setTimeout(late, MAX_PICTURE_WAIT_MS)),
  ]);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** Copies `content` into the frame's page, in its typeface. @returns the pictures in it. */
function fill(view: typeof window, page: Document, content: HTMLElement, styles: readonly string[]): HTMLImageElement[] {
  const host = page.body.appendChild(page.createElement('div'));
  host.style.fontFamily = getComputedStyle(content).fontFamily;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const copy = root.appendChild(page.importNode(content, true));
  const pictures = [...copy.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
}
