// Every page in English.

import { pagesIn } from './pages.mjs';

pagesIn('en');
