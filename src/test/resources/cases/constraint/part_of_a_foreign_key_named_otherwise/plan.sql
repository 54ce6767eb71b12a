ALTER TABLE public.renamed RENAME CONSTRAINT later TO owned;
ALTER TABLE public.renamed_1 DROP CONSTRAINT owned;
ALTER TABLE public.exchanged DROP CONSTRAINT owned;
ALTER TABLE public.renamed DROP CONSTRAINT owned;
ALTER TABLE public.taken DROP CONSTRAINT owned;
ALTER TABLE public.exchanged ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES public.owners(id);
ALTER TABLE public.exchanged_1 ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES public.owners(id) ON DELETE CASCADE;
ALTER TABLE public.renamed ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES public.owners(id);
ALTER TABLE public.taken ADD CONSTRAINT owned FOREIGN KEY (owner) REFERENCES public.owners(id);
