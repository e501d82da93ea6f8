export { ausbildungsberechtigungFeature } from './feature.ts';
