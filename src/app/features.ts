import type { Feature } from '../platform/feature/feature.ts';

/** The one list of features, in the order in which their demo data build on each other. */
export const features: readonly Feature[] = [];
