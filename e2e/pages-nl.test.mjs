// Every page in Dutch, and the door that leads to them.

import { test } from 'node:test';
import { aNewcomerFindsTheDoor, pagesIn } from './pages.mjs';

pagesIn('nl');
test('somebody new finds the door in either language', aNewcomerFindsTheDoor);
