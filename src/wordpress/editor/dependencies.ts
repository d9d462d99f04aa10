/** The names of the scripts that WordPress loads before the editor’s: those of its globals. */
export const DEPENDENCIES = ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-hooks', 'wp-i18n'] as const;
