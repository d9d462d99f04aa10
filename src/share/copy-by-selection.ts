/**
 * Copies `text` where there is no async clipboard, as on pages without https; false when that does not work either.
 *
 * @param root where a field for the selection may stand for a moment: a shadow root, so that the page never sees it.
 */
export function copyBySelection(text: string, root: ShadowRoot): boolean {
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
