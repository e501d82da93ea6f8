/** Where a file stands in the house, read from its path alone. */
export interface Room {
  /** `entry` is `src/main.ts` and `src/cli/`. */
  readonly layer: 'lib' | 'platform' | 'features' | 'app' | 'entry';
  readonly feature: string | null;
  /** The file through which others use this feature; null outside features. */
  readonly index: string | null;
  /** A test: not part of the program, free to use helpers in `test/` and fixtures of other features. */
  readonly test: boolean;
  readonly rules: boolean;
  readonly queries: boolean;
  readonly page: boolean;
}

/** The room of a path below `src/`; null where the house has no such room. */
export function roomOf(path: string): Room | null {
  const layer = layerOf(path);
  if (layer === null) return null;
  const feature = /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
  const test = /\.test\.tsx?$/.test(path);
  return {
    layer,
    feature,
    index: feature === null ? null : `src/features/${feature}/index.ts`,
    test,
    rules: !test && feature !== null && /(?:^|[/-])rules\.ts$/.test(path),
    queries: feature !== null && /(?:^|[/-])queries\.ts$/.test(path),
    page: !test && feature !== null && path.startsWith(`src/features/${feature}/pages/`),
  };
}

function layerOf(path: string): Room['layer'] | null {
  if (path === 'src/main.ts' || path.startsWith('src/cli/')) return 'entry';
  if (path.startsWith('src/features/') && path.split('/').length < 4) return null;
  const folder = /^src\/(lib|platform|features|app)\//.exec(path)?.[1];
  return (folder as Room['layer'] | undefined) ?? null;
}
