/**
 * Copies `text`; false when the browser does not allow it. A page without https has no clipboard API: there the text is copied from a
 * selection.
 *
 * @param root gets the field for the selection for a moment: a shadow root, so that the page does not notice.
 */
export async function copyToClipboard(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

function copySelected(text: string, root: ShadowRoot): boolean {
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
