def edited = new File(basedir, 'src/main/edited/20260301101500_create_customer.sql').text
assert edited.contains('sha256:d9c7cb0c85462a47a3f87321171b18d3d68bfda7ac48b98bfa8a34c2479ed646')

def runs = new File(basedir, 'build.log').text.split('Scanning for projects')
assert runs[1].contains('Applied 20260301101500_create_customer')
assert runs[1] =~ /edited +20260301101500_create_customer/
assert runs[1] =~ /ERROR.*20260301101500_create_customer/
assert runs[2] =~ /ERROR.*20260301101500_create_customer/
true
