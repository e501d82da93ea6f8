import { lookAtGallery } from './look-at-gallery.ts';

lookAtGallery('pages of customers', ({ ofOffice }) => !ofOffice);
