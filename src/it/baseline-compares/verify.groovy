def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].contains('Recorded 20260102000000_index as applied')

assert runs[2].contains('Nothing was recorded.')
assert runs[2].contains('CREATE INDEX person_name_idx ON public.person USING btree (name);')
assert runs[2].contains('-Dschema.baselineCheck=warn')

assert runs[3].contains('CREATE INDEX person_name_idx ON public.person USING btree (name);')
assert runs[3].contains('1 baseline, 1 pending')

assert runs[4].contains('Would record 20260102000000_index as applied')
assert runs[4].contains('2 pending')

assert runs[5].contains('is not empty and has no history of migrations; nothing was applied. It has public.person.')
assert runs[6].contains("Did you mean 'schema.existingObjects'?")
true
