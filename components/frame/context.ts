import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Services } from '../services';

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

const ReadyContext = createContext(true);

/** False in the first moment, while only the frame and Start are there: see `entrypoints/sidepanel/first.tsx`. */
export const ReadyProvider = ReadyContext.Provider;

/** Whether all services are there. Before, what is drawn at once uses only those of `FirstServices`. */
export function useIsReady(): boolean {
  return useContext(ReadyContext);
}

/** What features may use, anywhere below the frame. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
}
