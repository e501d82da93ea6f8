export { createAntraegeFeature } from './create-antraege-feature.ts';
export { decideFromOutside, promptOutside } from './decide-outside.ts';
export { drawnAntrag } from './gallery-page.tsx';
export { drawnInOffice } from './office/gallery-page.tsx';
export { enterFromOwnForm, holdOpenAntrag } from './own-form.ts';
export { ownAntragPage } from './own-page.tsx';
export { antragPath } from './paths.ts';
export { hangPapers } from './own-papers.ts';
export { type Effect, takeEffect } from './take-effect.ts';
