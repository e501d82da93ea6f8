/** Addresses of what every page loads. */
export interface AssetLinks {
  readonly stylesheet: string;
  readonly script: string;
  /** Only for pages that ask for a passkey. */
  readonly passkeyScript: string;
  /** Only for pages of the office. */
  readonly searchScript: string;
  /** Only for pages that show what changes while they are open. */
  readonly liveScript: string;
  /** Only for pages on which files can be chosen. */
  readonly uploadScript: string;
  readonly favicon: string;
  /** Fonts that every page needs at once, so that the browser fetches them beside the style sheet. */
  readonly fonts: readonly string[];
}

/** Plain names, for pages that are drawn without a build, such as in tests. */
export const plainAssetLinks: AssetLinks = {
  stylesheet: '/assets/portal.css',
  script: '/assets/enhance.js',
  passkeyScript: '/assets/passkey.js',
  searchScript: '/assets/search.js',
  liveScript: '/assets/live.js',
  uploadScript: '/assets/upload.js',
  favicon: '/assets/favicon.svg',
  fonts: [],
};
