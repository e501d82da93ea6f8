/** Addresses of what every page loads. */
export interface AssetLinks {
  readonly stylesheet: string;
  readonly script: string;
  readonly favicon: string;
  /** Fonts that every page needs at once, so that the browser fetches them beside the style sheet. */
  readonly fonts: readonly string[];
}

/** The plain names, which are served beside the hashed ones; for pages drawn without a build. */
export const plainAssetLinks: AssetLinks = {
  stylesheet: '/assets/portal.css',
  script: '/assets/enhance.js',
  favicon: '/assets/favicon.svg',
  fonts: [],
};
