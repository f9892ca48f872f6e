import { Pool } from 'undici';
import { measured } from './core/measured.ts';
import { InputError } from './errors.ts';

console.log(new InputError([]).message, measured(1), import.meta.dirname, typeof Pool);
