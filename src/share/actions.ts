/**
 * Copies `text`; false when neither way works. The second is for pages without https, where there is no async clipboard.
 *
 * @param root where a field for the selection may stand for a moment: a shadow root, so that the page never sees it.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.className = 'field';
  field.readOnly = true;
  field.value = text;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus();
  }
}
