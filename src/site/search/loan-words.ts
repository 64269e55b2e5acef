import { fold } from '../../core/text/fold.ts';
import type { Corpus } from './corpus.ts';

/** What people of this country also type in English, by what they mean with it; the last line only joins. Text packs best. */
const loans = `
du lịch:tourism,tourist,tour,travel
trường học:school
tiểu học:primary school
trung học cơ sở:secondary school
mầm non:kindergarten,preschool
giáo dục:education
phòng học thông minh:smart classroom,smart class,classroom
giáo viên:teacher
học sinh:student,pupil
học nghề:vocational training,vocational
đào tạo:training,course
thuế:tax,taxes,vat
ngân sách:budget
giải ngân:disbursement
đầu tư công:public investment
đầu tư:investment,invest,investor
hậu cần:logistic
kho bãi:warehouse,ware house
bảo hiểm y tế:health insurance,medical insurance
bảo hiểm xã hội:social insurance,pension
bảo hiểm:insurance
thương mại điện tử:e-commerce,ecommerce,e commerce,shopping online,livestream
thương mại:commerce,trade
dịch vụ:service
đổi mới sáng tạo:startup,start-up,start up,innovation
chuyển đổi số:digital,digital transformation,digitalization
kinh tế số:digital economy
xã hội số:digital society
chính quyền số:digital government,e-government,egovernment
công an:police
tội phạm:crime,criminal
ma túy:drug
nước sạch:clean water,water,drinking water
đường xã:road,street
an toàn giao thông:traffic
y tế:health,medical
chăm sóc sức khỏe:healthcare,health care
bệnh viện:hospital
trạm y tế:health station,health center
phòng khám:clinic
bác sĩ:doctor
dân số:population
việc làm:job,employment,career
thu nhập:income
tiền lương:salary,wage
giảm nghèo:poverty,poor
doanh nghiệp:business,company,enterprise
hộ kinh doanh:household business
kinh tế tư nhân:private sector,private economy
kinh tế:economy,economic
kinh tế xanh:green economy
kinh tế tuần hoàn:circular economy
tăng trưởng:growth
chợ:market
siêu thị:supermarket,minimart,mini mart,mart
cửa hàng:shop,shopping,store
công nghiệp:industry,industrial
nhà máy:factory
nông nghiệp:agriculture,farming,farm
nông dân:farmer
thủy sản:fishery,seafood,aquaculture,fish
nuôi tôm:shrimp
lúa:rice
đất đai:land
sổ đỏ:red book,redbook,land certificate,land title
quy hoạch:planning,master plan
môi trường:environment
rác thải:waste,garbage,trash,rubbish
tái chế:recycle,recycling
biến đổi khí hậu:climate,climate change
lũ lụt:flood,flooding
thiên tai:disaster,storm,typhoon
đê:dike,dyke
thủy lợi:irrigation
năng lượng:energy
công nghệ:technology,tech
công nghệ cao:hi-tech,hitech,high tech,hightech
công nghệ sinh học:biotech,biotechnology
khoa học:science
trí tuệ nhân tạo:artificial intelligence,chatgpt,chatbot
công nghệ thông tin:internet,web,website,wifi,wi-fi,network
phần mềm:software
máy tính:computer,laptop
ứng dụng điện thoại:app,smartphone,mobile app
dữ liệu:data
cơ sở dữ liệu:database,big data,bigdata
an toàn thông tin mạng:cyber,cybersecurity,cyber security
tin giả:fake news,fakenews
mạng xã hội:social media,social network,tiktok,youtube
dịch vụ công trực tuyến:public service,e-service
trực tuyến:online
thủ tục hành chính:administration,administrative,paperwork,procedure
cải cách hành chính:reform
một cửa:one stop,one-stop
tham nhũng:corruption
công khai:transparency,public
góp ý:feedback
khiếu nại:complaint
họp dân:meeting,town hall
quảng bá:marketing,pr
phát thanh:radio,broadcast
truyền thông:media
văn hóa:culture,cultural
di tích:heritage,monument
chùa:temple,pagoda
nhà thờ:church
tôn giáo:religion
thể thao:sport,football,soccer
sân thể thao:stadium,playground
phụ nữ:women,woman
bình đẳng giới:gender
trẻ em:children,child,kid
người cao tuổi:elderly
thanh niên:youth
người khuyết tật:disability,disabled
quân sự:army,military
quốc phòng:defense,defence
an ninh:security
vệ sinh thực phẩm:food safety
xã:commune
thôn:village
lãnh đạo:leader
bí thư:secretary
chỉ tiêu:target,kpi
nhiệm vụ:task
kế hoạch:plan
dự án:project
tiến độ:deadline,progress
báo cáo:report
cán bộ:staff,officer
trụ sở:office
kiểm tra:check,audit
số điện thoại:hotline,phone
giấy chứng nhận:certificate
nông thôn mới:new rural,rural
phát triển:development
giấy khai sinh:birth certificate
đăng ký kết hôn:marriage
người có công:veteran
trợ cấp:allowance,welfare
người nghèo:poor people
hạ tầng:infrastructure
điện lưới:electricity,power
nhập ngũ:military service
đảng viên:party member
kết nạp:admission
nhà văn hóa:cultural house,community center
bền vững:sustainable
an ninh trật tự:public security,public order
trụ sở làm việc:headquarters
chi tiêu:spending
mới:new
tầm nhìn:vision
chính quyền:government,authority
người dân:citizen,people
hai không:drug-free,drug free
đạt chuẩn:standard
tỷ lệ:rate,percentage
an sinh xã hội:social security
nghiện:addict
nhà đa năng:gymnasium,gym
:of,average,per,person,have,has,will,can,my,with,for,and,the,what,how,when,where,who,many,much,use,anti,number,does,are,in,is,to`;

const meanings = new Map<string, string>(
  loans
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', names = ''] = line.split(':');
      return names.split(',').map((name) => [name, meaning] as const);
    }),
);
const mostWords = 2;

/** `tourism` is `du lịch`; words that the programme has itself, or that have marks, stay as they are: `Mỹ` is not `my`. */
export function translateLoans({ postings, meaningWords }: Corpus, question: string): string {
  const words = question.split(' ');
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: mostWords }, (_, index) => mostWords - index);
    const length = lengths.find((count) => loanOf(nameAt(words, at, count)) !== undefined) ?? 0;
    const name = nameAt(words, at, length);
    const typed = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const isOurs = length === 0 || postings.has(name) || meaningWords.has(name) || name !== typed;
    said.push((isOurs ? words[at] : loanOf(name)) ?? '');
    at += isOurs ? 1 : length;
  }
  return said.filter((word) => word !== '').join(' ');
}

/** Of one, or of many. */
function loanOf(name: string): string | undefined {
  return meanings.get(name) ?? meanings.get(name.replace(/s$/, ''));
}

function nameAt(words: readonly string[], at: number, count: number): string {
  return fold(words.slice(at, at + count).join(' '));
}
