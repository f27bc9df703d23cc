// Prints the table of `npm start -- --help`.
import { configurationAsText } from '../server/configuration-table.ts';

console.log(configurationAsText());
