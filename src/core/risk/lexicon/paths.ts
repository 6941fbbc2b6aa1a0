import { words } from './lists.ts';

/** Last words of names of arguments that hold a path. */
export const PATH = words(
  'path paths dir dirs directory directories folder folders cwd file files filename filenames classpath pythonpath rootfs infile outfile logfile homedir',
);
/** The same written together: `outputdir`, `savepath`, `workdir`. */
export const ENDS_AS_PATH =
  /^(?!json|url|api|key|node|object|scene|menu|path|sub|feed)[a-z]{2,12}(paths?|dirs?|filenames?|directory|folder)$/;

/** Names that mean a place on the disk only where the description says so. */
export const PLACE = words(
  'target root output out dest destination source sources input location save project workspace to scope archive executable binary',
);

/** With one of these in its name, a path leads through something else than a disk. */
export const OTHER_NAMES = words(
  `url urls json xpath api id ids base64 mime area iteration instance node route storage object key field property cloud remote modified affected related
  changed relevant touched referenced mentioned involved include exclude count size type format content contents filter pattern patterns glob old new no max min template default parent select sort since link
  health watch asset menu vanity rest return etag etags classname class`,
);
/** Last words of names of arguments that hold no path whatever is said of them. */
export const NEVER_PATHS = words(
  `id ids size count pattern patterns glob type format content contents query prompt message text description body title command commands code sql expression max min filter sort time base64 cmd value account`,
);
/** Words of names that outweigh a description that speaks of files. */
export const NOT_DISK = words(
  'instance node route xpath field property cloud remote include exclude',
);

/** What stands before `path` where a file of this machine is handed over. */
export const FORMATS = words(
  'xlsx xls csv tsv pdf docx pptx epub zip tar apk ipa aab wav mp3 flac png jpg jpeg gif webp tiff svg mp4 mov mkv gpx kml shp geojson dicom dcm stl obj glb fbx dxf dwg step ifc parquet sqlite pcap onnx gguf safetensors',
);

/** Words that say a path leads through something else than a disk, or through that of another machine. */
export const OTHER_PATHS =
  /\b(json ?paths?|json[ -]pointer|api path|url path|request path|endpoint|route|xpath|object path|instance paths?|fields? paths?|property path|node paths?|parent path|path-based routing|(lat|latitude), ?(lng|lon|longitude)|scene (root|tree)|project path|group path|dot[- ](separated|notation|path)|dotted|area path|iteration path|path of the (setting|key|option|value|variable|property|iteration|area|parent|new parent|object|instance|node|chapter)|internal (file )?path|subtree|docker context path|path descriptors?|from \w{1,20}_(get|list)_\w{1,30}|document root|redirect|storage path|key path|(collection|secret|view|menu|category|topic|page|site|route|resource|layer|tree|element|class|module|import|menu item|breadcrumb|hierarchy|registry|bucket|s3|gs|drive|dropbox|sharepoint|label|mailbox) paths?|wiki|documentation (path|page)s?|docs? paths?|migration guide|virtual|(in|inside|within|of|from|relative to) (the |a |an |your )?(\w{1,20} )?(root of the )?(\w{1,20} )?(repo|repository|bucket|drive|branch|commit|remote|spec|specification|collection|library|container|cdn)|for the \w{1,20} view\b|(?<!director(y|ies) |folders? )to (search for|match)|conversation history|substring|regex|nested objects|remote (path|file|host|server|director\w{1,3}|machine|destination)|on (the |a )?(remote|target)|graph api|(folder|file|directory) id\b|mutually exclusive with \w{1,30}ids?\b|^the id of|path from node|documentation file|field in the document|game root|deep link|path of the (group|project|namespace)|namespace path|base64 编码|base64[- ](encoded )?(file|image|string|content|data)|contents? of|file content|key-value|data url|mount (path|point)|(path )?in the format|in (firebase|cloud|azure|object|blob|supabase) storage|separate levels|not the mcp)\b|\bapi ?(パス|路径)|站内/i;

/** Words that say a path is one of the disk, whatever else is said of it. */
export const ON_DISK_SURELY =
  /\b(absolute (or relative )?(file ?|directory |folder |project |workspace |root |repo(sitory)? |output |system )?paths?|absolute local|current working director\w{1,3}|local (file|path|director\w{1,3}|disk|image|folder|video|audio|pdf)s?|file ?system|(on|from|to) disk|(path|director\w{1,3}|folder|location) (to|where|in which|for) .{0,20}\b(sav(e|ing|ed)|writ(e|ing|ten)|stor(e|ing)) (the )?(download|export|generat|output|render)\w{0,5}|path (to|of|for) (the |a |an |your )?(local |new |existing )?(git )?(repo|repository|work ?tree|project|workspace)|path where the repository|(file ?)?paths? (to|of) (the |a |an )?((local|image|video|audio|media) )?files? to (attach|upload|send)|file ?paths? to (attach|upload|send|command)|(workspace|project) (root|directory|folder)|root directory path|path to (the |a |an |your )?(private key|ssh key|key file|executable|binary))\b|\blocal:|\.tscn\b|\bres:\/\/|本地|绝对路径/i;

/** The same, for arguments whose name does not speak of a path. */
export const ON_DISK =
  /\b(absolute (file ?)?paths?|(vault|project|workspace)-relative|local (file|path|director|disk|image|folder)|file ?paths?\b|path or (an? )?url|path (to|of|where) (the |a |an |your |which )?|(file|directory|folder) (to|where|path|in which|containing)|director(y|ies)\b|on disk|file ?system|save (it |the \w{1,20} |\w{1,20} )?(to|as)|output (file|path|director)|working director)/i;
/** A description that begins with the path it stands for, whatever the name of the argument. */
export const STARTS_AS_PATH =
  /^.{0,40}\b((absolute|local|relative|script|file|res:\/\/) (or (absolute|relative) )?(file ?|directory |folder )?paths?\b|local (file|image|folder|director)|paths? to (a |the |an |your )?(local |private |ssh )?[\w.]{1,20} ?(file|key|image|executable|binary|script|directory|folder)\b)|^file ?name to save\b|^files? (to upload|on the)\b.{0,30}\bmachine\b|\bon the users? machine\b|\blocal:|\bor a res:\/\/ path|(^|\b(a|local|file) )path or (an? )?url\b|\burl or (an? )?(local |file )(file )?path\b|^workspace root directory path|^((full|file) )?path to (a |an |the |your )?(\.?[\w-]{1,20} ){0,3}(workbook|spreadsheet|presentation|document|image|picture|photo|video|audio|recording|archive|dataset|notebook|raster|shapefile|model|mesh|binary|database file|\.?\w{2,5} file|\.[a-z]\w{1,4})\b|^path to (a |the |your )?(language |private |ssh )/i;
export const OF_FILES = /\b(file|director|folder|disk|path)/i;

/** Names of arguments, written together, beside which a path lies in a repository, bucket, document or API, and not on the disk. */
export const ELSEWHERE = words(
  `owner repo repository reponame repofullname repositoryname repositoryid bucket bucketname bucketid projectid branch ref domain mount mountpath siteid driveid
  filekey server specid deploymentid workspaceid organizationid gitrepository gitbranch spacekey op graphid containerid containername volumeid
  filesystemname sharename sandboxid pod podname storage datastore vmid themeid datasetid spaceid libraryid`,
);

/** Words of tools and of what they act on that put a path on another machine. */
export const OTHER_MACHINE =
  /\b((to|from|in|into|of) (a |the )?(\w{1,20} )?sandbox(?! (director|path|root|folder))|(isolated|sandboxed|bash) (environment|filesystem)|file path to (an? )?id\b|in-memory file|virtual file ?system|media library|(in|from) (firebase|cloud|azure|object|blob|supabase) storage|product environment|cdn|(gitlab|github|bitbucket) (project|repository)|remote (server|host|machine)|unix system services|z\/os|mainframe)\b/i;

/** Stores of files elsewhere, as words of tools and servers: their paths are no paths of this machine. */
export const OTHER_STORES = words(
  `sandbox gh devops webdav nextcloud owncloud dropbox onedrive sharepoint gdrive s3 gcs minio sftp ftp smb samba seafile pcloud backblaze oss cos blob hdfs databricks dbfs
  onelake lakehouse adls datalake wasabi r2 ipfs filecoin arweave storj gridfs egnyte alfresco sharefile mega koofr artifactory nexus jfrog cloudinary imagekit uploadcare`,
);

/** Words of tools and servers that are about mail, whose folders are those of a mailbox. */
export const MAIL = words(
  'mail mails email emails imap mailbox mailboxes inbox gmail outlook fastmail protonmail message messages',
);

/** What a tool is given whose schema lists no argument. */
export const GIVEN_PATHS =
  /\b(specified path|given set of director(y|ies)|(about|overwrite|read|write|edit|move|copy|open) (an? )?(new |existing )?(file|directory)|create an? (new )?(file|directory)|contents of (an? |multiple )?files?|search for files|edits to an? (text )?file|(move|rename)( or (move|rename))? files)\b/i;
