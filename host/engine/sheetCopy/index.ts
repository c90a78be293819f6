export { copySheet } from './copySheet';
