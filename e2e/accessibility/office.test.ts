import { lookAtGallery } from './look-at-gallery.ts';

await lookAtGallery(({ ofOffice }) => ofOffice);
