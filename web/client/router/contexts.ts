import { createContext } from 'react';
import type { Router, Standing } from './router-of.ts';

export const RouterContext = createContext<Router | undefined>(undefined);
export const StandingContext = createContext<Standing | undefined>(undefined);
