# What node-gyp expects beside the headers of a full Node. A pure Node-API addon needs none of Node's
# own build settings, only the name of the default configuration.
{
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': { 'Debug': {}, 'Release': {} },
  },
}
