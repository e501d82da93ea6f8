export { createAntraegeFeature } from './create-antraege-feature.ts';
export { decideFromOutside, type OutsideRefusal, promptOutside } from './decide-outside.ts';
export { enterFromOwnForm, holdOpenAntrag } from './own-form.ts';
export { ownAntragPage } from './own-page.tsx';
export { antragPath } from './paths.ts';
