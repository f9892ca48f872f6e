/** An application of a user. */
import { imageOverrides } from './cluster-env.ts';

/**
 * A shop of one Deployment; its image is the echo server, which image-overrides replaces where there is no registry.
 */
export function shopManifests(): string {
  const image = Object.keys(imageOverrides()).find((name) => name.includes('http-echo')) ?? 'hashicorp/http-echo';
  const labels = { app: 'shop' };
  const manifests = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'shop' },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            containers: [
              {
                name: 'shop',
                image: `${image}:1.0.0`,
                args: ['-text=hello from the shop'],
                readinessProbe: { tcpSocket: { port: 5678 }, periodSeconds: 1 },
              },
            ],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'shop' },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 5678 }] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'shop' },
      spec: {
        ingressClassName: 'nginx',
        rules: [
          {
            host: 'shop.localhost',
            http: {
              paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } }],
            },
          },
        ],
      },
    },
  ];
  return manifests.map((manifest) => JSON.stringify(manifest)).join('\n---\n');
}
