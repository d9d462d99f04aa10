import { adoptStyles } from './adopt-styles.js';

/** Longest time in milliseconds that printing waits for the pictures. */
const MAX_PICTURE_WAIT_MS = 3000;

/**
 * Prints `content` without the page around it: a copy in an iframe of the same origin, to which the page's style sheets don't apply. Where
 * such a frame is not possible (a page in a sandbox), the whole page is printed. False where the browser does not print.
 *
 * @param styles the style sheets of the copy.
 * @param root contains the frame while it is printed: a shadow root, so that the page does not notice.
 */
export async function printAlone(content: HTMLElement, styles: readonly string[], title: string, root: ShadowRoot): Promise<boolean> {
  root.querySelector('.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // In Firefox the document of the frame can be used only after its load event.
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  root.append(frame);
  await loaded;
  const { contentWindow: view, contentDocument } = frame as { contentWindow: typeof window | null; contentDocument: Document | null };
  if (!view || !contentDocument) {
    frame.remove();
    return openPrintDialog(window);
  }
  contentDocument.title = title;
  contentDocument.documentElement.lang = content.closest<HTMLElement>('[lang]')?.lang ?? '';
  const pictures = copyInto(contentDocument, content, styles);
  await Promise.race([
    Promise.allSettled(pictures.map((picture) => picture.decode())),
    new Promise((resolve) => setTimeout(resolve, MAX_PICTURE_WAIT_MS)),
  ]);
  view.addEventListener('afterprint', () => frame.remove());
  return openPrintDialog(view);
}

/** False where the browser does not print: some apps have no `print`, and a frame in a sandbox may not open dialogs. */
function openPrintDialog(view: Window): boolean {
  let isPrinting = false;
  view.addEventListener('beforeprint', () => (isPrinting = true), { once: true });
  try {
    view.print();
  } catch {
    return false;
  }
  // A sandbox ignores the call in silence. Outside of frames there is none, and some browsers print later than this.
  return isPrinting || window === window.top;
}

/** Copies `content` into the document of the frame and keeps its typeface. @returns the pictures of the copy. */
function copyInto(target: Document, content: HTMLElement, styles: readonly string[]): HTMLImageElement[] {
  const host = target.body.appendChild(target.createElement('div'));
  host.style.fontFamily = getComputedStyle(content).fontFamily;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(
    root,
    styles.map((cssText) => ({ cssText })),
  );
  const copy = root.appendChild(target.importNode(content, true));
  const pictures = [...copy.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
}
