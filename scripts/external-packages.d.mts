export declare const externalPackages: string[];
