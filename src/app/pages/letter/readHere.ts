/** The reader as a part of its own, which the page asks for only once there is a text. */
export { readLetter } from '../../../engine/letter.ts';
