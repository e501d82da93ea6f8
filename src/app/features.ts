import { betriebeFeature } from '../features/betriebe/index.ts';
import { personenFeature } from '../features/personen/index.ts';
import type { Feature } from '../platform/feature/feature.ts';

/** The one list of features, in the order in which their demo data build on each other. */
export const features: readonly Feature[] = [betriebeFeature, personenFeature];
