export { createEasyLanguageFeature } from './create-easy-language-feature.tsx';
