/** Packages that bundles leave out: native ones, and those that start threads from files of their own. */
export const externalPackages = [
  '@node-rs/argon2',
  '@node-rs/bcrypt',
  '@myriaddreamin/typst-ts-node-compiler',
  'pg-native',
  'pino',
];
