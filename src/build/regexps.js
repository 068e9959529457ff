// Imported for its effect, by whatever reads reports in Node. By default V8 translates a pattern twice: for an
// interpreter at its first use, and to machine code at its second. Our patterns are long, and each is used many times,
// so the first translation is saved: 1.5 s of the 5.5 s in which the page of one report is made.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--no-regexp-tier-up')
