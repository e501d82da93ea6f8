import { lookAtGallery } from './look-at-gallery.ts';

lookAtGallery('pages of the office', ({ ofOffice }) => ofOffice);
