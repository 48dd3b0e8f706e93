import type { Config, Plugin } from 'payload';

/** The part of the plugin that lets a browser upload past the server. We do not: the server looks at every file. */
const CLIENT_UPLOADS = '@payloadcms/storage-s3/client#S3ClientUploadHandler';

/** Where media are kept when it is not the data folder. */
export interface BucketSettings {
  bucket: string;
  region: string;
  /** Another service than Amazon's with the same interface, such as MinIO or Ceph. */
  endpoint?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
}

/** @returns the bucket that the environment names, or undefined when media stay in the data folder */
export function bucketSettings(environment: NodeJS.ProcessEnv): BucketSettings | undefined {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = environment;
  if (!S3_BUCKET) return undefined;
  return {
    bucket: S3_BUCKET,
    region: S3_REGION || 'eu-west-1',
    ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT }),
    ...(S3_ACCESS_KEY_ID && { accessKeyId: S3_ACCESS_KEY_ID }),
    ...(S3_SECRET_ACCESS_KEY && { secretAccessKey: S3_SECRET_ACCESS_KEY }),
  };
}

/**
 * Keeps media in an S3 bucket when S3_BUCKET is set. Files still come and go through the CMS, so that who may see a
 * draft is the same as with files on disk, and the bucket can stay closed to the world.
 */
export const mediaStorage: Plugin = async (config) => {
  const settings = bucketSettings(process.env);
  if (!settings) return config;
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = settings;
  // Read only when it is used: the S3 client is large.
  const { s3Storage } = await import('@payloadcms/storage-s3');
  const stored = await s3Storage({
    bucket,
    collections: { media: true },
    config: {
      region,
      // Other services know their buckets by path and not by a host name of their own.
      ...(endpoint && { endpoint, forcePathStyle: true }),
      // Without keys the client looks where Amazon's own tools look.
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    },
  })(config);
  return withoutClientUploads(stored);
};

/** The import map of the admin is the same with and without a bucket: nothing of the plugin runs in the browser. */
function withoutClientUploads(config: Config): Config {
  const { admin } = config;
  if (admin?.dependencies) delete admin.dependencies[CLIENT_UPLOADS];
  const components = admin?.components;
  if (components?.providers) {
    components.providers = components.providers.filter(
      (provider) => !(typeof provider === 'object' && provider?.path === CLIENT_UPLOADS),
    );
  }
  return config;
}
