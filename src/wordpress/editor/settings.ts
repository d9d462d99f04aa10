/** What the plugin’s PHP tells the editor. */
interface EditorSettings {
  /** The feed of blocks that name none; empty where none is set. */
  readonly feed: string;
  /** The language of the site, which is that of its pages. */
  readonly lang: string;
  /** The address of the plugin’s settings; empty for those who may not change them. */
  readonly settings: string;
}

declare global {
  interface Window {
    readonly banyuwangiNews?: Partial<EditorSettings>;
  }
}

export const settings: EditorSettings = { feed: '', lang: 'id', settings: '', ...window.banyuwangiNews };
