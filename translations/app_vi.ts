<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Agency that issues the briefs</source>
        <translation>Cơ quan ban hành báo cáo</translation>
    </message>
    <message>
        <source>In Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đến n&amp;gày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu tiên</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>Cơ quan ban &amp;hành</translation>
    </message>
    <message>
        <source>Agency in Vietnamese</source>
        <translation>Cơ quan ban hành, tiếng Việt</translation>
    </message>
    <message>
        <source>Agency in English</source>
        <translation>Cơ quan ban hành, tiếng Anh</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Địa &amp;danh</translation>
    </message>
    <message>
        <source>Place in Vietnamese</source>
        <translation>Địa danh, tiếng Việt</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Địa danh, tiếng Anh</translation>
    </message>
    <message>
        <source>A&amp;bbreviation</source>
        <translation>&amp;Ký hiệu</translation>
    </message>
    <message>
        <source>Abbreviation in the number of reports</source>
        <translation>Ký hiệu cơ quan trong số báo cáo</translation>
    </message>
    <message>
        <source>T&amp;itle of the signer</source>
        <translation>&amp;Chức vụ người ký</translation>
    </message>
    <message>
        <source>Title of the signer in Vietnamese</source>
        <translation>Chức vụ người ký, tiếng Việt</translation>
    </message>
    <message>
        <source>Title of the signer in English</source>
        <translation>Chức vụ người ký, tiếng Anh</translation>
    </message>
    <message>
        <source>Sig&amp;ner</source>
        <translation>&amp;Người ký</translation>
    </message>
    <message>
        <source>Full name of the signer</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>Nơ&amp;i nhận</translation>
    </message>
    <message>
        <source>As in a sentence; the head of the report has it in capitals</source>
        <translation>Viết như trong câu; phần đầu báo cáo tự in hoa</translation>
    </message>
    <message>
        <source>A brief&apos;s head and signature follow the agency details that are in force on its date.</source>
        <translation>Phần đầu và phần ký của báo cáo lấy theo thông tin cơ quan có hiệu lực tại ngày ban hành.</translation>
    </message>
    <message>
        <source>Agency details by date</source>
        <translation>Thông tin cơ quan theo thời gian</translation>
    </message>
    <message>
        <source>Ne&amp;w details</source>
        <translation>Thê&amp;m thông tin</translation>
    </message>
    <message>
        <source>Re&amp;move details</source>
        <translation>&amp;Xóa thông tin</translation>
    </message>
    <message>
        <source>Go&amp;verning body</source>
        <translation>Cơ quan chủ &amp;quản</translation>
    </message>
    <message>
        <source>Governing body in Vietnamese</source>
        <translation>Cơ quan chủ quản, tiếng Việt</translation>
    </message>
    <message>
        <source>Governing body in English</source>
        <translation>Cơ quan chủ quản, tiếng Anh</translation>
    </message>
    <message>
        <source>Recipients in Vietnamese, one per line</source>
        <translation>Nơi nhận, tiếng Việt, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Recipients in English, one per line</source>
        <translation>Nơi nhận, tiếng Anh, mỗi dòng một nơi</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>day %1 month %2 year %3</source>
        <comment>date left open</comment>
        <translation>ngày %1 tháng %2 năm %3</translation>
    </message>
    <message>
        <source>day %1 month %2 year %3</source>
        <comment>date</comment>
        <translation>ngày %1 tháng %2 năm %3</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DỰ THẢO</translation>
    </message>
    <message>
        <source>No.: %1/BC-%2</source>
        <translation>Số: %1/BC-%2</translation>
    </message>
    <message>
        <source>SOCIALIST REPUBLIC OF VIET NAM</source>
        <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
        <source>Independence - Freedom - Happiness</source>
        <translation>Độc lập - Tự do - Hạnh phúc</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BÁO CÁO</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Nơi nhận:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n indicator(s)): %2.</source>
        <translation>
            <numerusform>%1 (%n chỉ tiêu): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A move of three places or fewer is within the usual fluctuation of such rankings.</source>
        <translation>Thay đổi từ ba bậc trở xuống nằm trong mức dao động thông thường của các bảng xếp hạng loại này.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Collect the missing figures with their sources before the next reporting period, so that every target can be assessed.</source>
        <translation>Thu thập đầy đủ số liệu còn thiếu, kèm theo nguồn, trước kỳ báo cáo tiếp theo để mọi mục tiêu đều được đánh giá.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>INDICATORS AND THEIR TARGETS</source>
        <translation>BẢNG TỔNG HỢP CÁC CHỈ TIÊU VÀ MỤC TIÊU</translation>
    </message>
    <message>
        <source>Results of implementing %1</source>
        <translation>Kết quả thực hiện %1</translation>
    </message>
    <message>
        <source>Results of %1 under %2</source>
        <translation>Kết quả thực hiện các chỉ tiêu về %1 theo %2</translation>
    </message>
    <message>
        <source>This fact of the baseline has no target.</source>
        <translation>Đây là nội dung hiện trạng, không đặt mục tiêu.</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Phụ lục %1</translation>
    </message>
    <message>
        <source>TRANSLATION</source>
        <translation>BẢN DỊCH</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no data yet, which limits this assessment:</source>
        <translation>
            <numerusform>Còn %n chỉ tiêu chưa có số liệu nên việc đánh giá chưa đầy đủ, gồm:</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and late values</source>
        <translation>Số liệu còn thiếu, chậm cập nhật</translation>
    </message>
    <message>
        <source>%1 lists the missing values.</source>
        <translation>(Chi tiết tại %1 kèm theo).</translation>
    </message>
    <message>
        <source>SHORTCOMINGS AND LIMITATIONS</source>
        <translation>TỒN TẠI, HẠN CHẾ</translation>
    </message>
    <message>
        <source>Other shortcomings and causes</source>
        <translation>Tồn tại, hạn chế khác và nguyên nhân</translation>
    </message>
    <message>
        <source>DIRECTIONS AND TASKS</source>
        <translation>PHƯƠNG HƯỚNG, NHIỆM VỤ</translation>
    </message>
    <message>
        <source>PROPOSALS</source>
        <translation>KIẾN NGHỊ</translation>
    </message>
    <message numerus="yes">
        <source>The responsible offices are asked to supply the missing values of %n indicator(s) with their sources before the next reporting period.</source>
        <translation>
            <numerusform>Đề nghị các cơ quan chủ trì cung cấp số liệu còn thiếu của %n chỉ tiêu, kèm theo nguồn, trước kỳ báo cáo tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Danh mục tại %1.</translation>
    </message>
    <message>
        <source>There are no proposals.</source>
        <translation>Không có kiến nghị.</translation>
    </message>
    <message>
        <source>%1 of %2 of the %3</source>
        <comment>number, date and issuer of a document</comment>
        <translation>%1 %2 của %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n chỉ tiêu không thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1 (từ “%2” thành “%3”)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Commune level</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Baseline (%1)</source>
        <translation>Hiện trạng (%1)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mục tiêu %1</translation>
    </message>
    <message>
        <source>Result of this period (%1)</source>
        <translation>Kết quả kỳ này (%1)</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>tất cả các năm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Giá trị mới nhất</translation>
    </message>
    <message>
        <source>Years without a value</source>
        <translation>Năm chưa có số liệu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Source of the values</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Result and trend</source>
        <translation>Kết quả và xu hướng</translation>
    </message>
    <message>
        <source>Results by level and area</source>
        <translation>Kết quả theo cấp, đơn vị hành chính</translation>
    </message>
    <message>
        <source>No values of districts or communes are recorded for this indicator.</source>
        <translation>Chỉ tiêu này chưa có số liệu của cấp huyện, cấp xã.</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Phương pháp, nguồn số liệu</translation>
    </message>
    <message>
        <source>RESULTS</source>
        <translation>KẾT QUẢ THỰC HIỆN</translation>
    </message>
    <message>
        <source>About the indicator</source>
        <translation>Thông tin về chỉ tiêu</translation>
    </message>
    <message>
        <source>General assessment</source>
        <translation>Đánh giá chung</translation>
    </message>
    <message>
        <source>Results by pillar</source>
        <translation>Kết quả theo trụ cột</translation>
    </message>
    <message>
        <source>MISSING VALUES</source>
        <translation>DANH MỤC SỐ LIỆU CÒN THIẾU</translation>
    </message>
    <message>
        <source>Results by indicator</source>
        <translation>Kết quả theo chỉ tiêu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm số</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>The unit ended on %1.</source>
        <translation>Đơn vị đã kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>Note: %1 ended on %2; figures and targets in this report are those of this unit.</source>
        <translation>Lưu ý: %1 đã kết thúc ngày %2; số liệu và mục tiêu trong báo cáo là của đơn vị này.</translation>
    </message>
    <message>
        <source>Targets that were missed or may be missed</source>
        <translation>Mục tiêu không đạt hoặc có nguy cơ không đạt</translation>
    </message>
    <message>
        <source>No indicator with an assessment has missed its target or is behind its path.</source>
        <translation>Trong các chỉ tiêu đã đánh giá, không có chỉ tiêu nào không đạt mục tiêu hoặc chậm so với lộ trình.</translation>
    </message>
    <message>
        <source>Notable falls in rankings</source>
        <translation>Xếp hạng giảm đáng kể</translation>
    </message>
    <message>
        <source>%1 (values missing: %2)</source>
        <translation>%1 (thiếu số liệu: %2)</translation>
    </message>
    <message>
        <source>Concentrate on the targets that section II names:</source>
        <translation>Tập trung thực hiện các mục tiêu nêu tại Mục II, cụ thể:</translation>
    </message>
    <message>
        <source>Go on with the tasks of the programme and report the values of each period in time.</source>
        <translation>Tiếp tục thực hiện các nhiệm vụ đề ra và báo cáo số liệu từng kỳ đúng thời hạn.</translation>
    </message>
    <message numerus="yes">
        <source>The competent bodies are asked to direct the responsible offices to take concrete measures for the %n indicator(s) of section II that missed a target or may miss it (%1).</source>
        <translation>
            <numerusform>Đề nghị cấp có thẩm quyền xem xét, chỉ đạo các cơ quan chủ trì đề ra giải pháp cụ thể đối với %n chỉ tiêu không đạt hoặc có nguy cơ không đạt mục tiêu nêu tại Mục II (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n chỉ tiêu đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n chỉ tiêu đúng lộ trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slightly off track</source>
        <translation>
            <numerusform>%n chỉ tiêu chậm nhẹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off track</source>
        <translation>
            <numerusform>%n chỉ tiêu chậm so với lộ trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving away from the target</source>
        <translation>
            <numerusform>%n chỉ tiêu diễn biến ngược chiều mục tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n chỉ tiêu không đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa có số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessable yet</source>
        <translation>
            <numerusform>%n chỉ tiêu chưa đánh giá được</numerusform>
        </translation>
    </message>
    <message>
        <source>By the end of %1 there is one indicator with targets, assessed as: %2.</source>
        <translation>Tính đến hết năm %1, có 1 chỉ tiêu được đặt mục tiêu; đánh giá: %2.</translation>
    </message>
    <message numerus="yes">
        <source>By the end of %1, of the %n indicator(s) with targets, %2.</source>
        <translation>
            <numerusform>Tính đến hết năm %1, trong tổng số %n chỉ tiêu có đặt mục tiêu, có %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One indicator: %1.</source>
        <translation>Có 1 chỉ tiêu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n indicator(s): %1.</source>
        <translation>
            <numerusform>Cả %n chỉ tiêu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n indicator(s), %1.</source>
        <translation>
            <numerusform>Trong %n chỉ tiêu, có %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A move of ten places or more is notable.</source>
        <translation>Đây là mức thay đổi đáng kể (từ mười bậc trở lên).</translation>
    </message>
    <message>
        <source>%1 has no place yet in: %2.</source>
        <translation>%1 chưa có thứ hạng theo chỉ tiêu “%2”.</translation>
    </message>
    <message>
        <source>report how far it is, with evidence</source>
        <translation>báo cáo tình hình thực hiện, kèm theo minh chứng</translation>
    </message>
    <message>
        <source>judge whether the objective of %1 is met, and report the judgement with its reasons</source>
        <translation>nhận định mức độ đạt mục tiêu đến năm %1 và báo cáo kèm theo căn cứ</translation>
    </message>
    <message>
        <source>Method: the pace of the latest annual values, at most six, is extended to the due year of each target.</source>
        <translation>Phương pháp: tốc độ thay đổi của các giá trị năm gần nhất (tối đa sáu giá trị) được kéo dài đến năm đến hạn của từng mục tiêu.</translation>
    </message>
    <message>
        <source>Method: each year of the period is held against the target by itself; one year that falls short is enough to miss it.</source>
        <translation>Phương pháp: xét riêng từng năm của giai đoạn; một năm không đạt mức đề ra là không đạt mục tiêu.</translation>
    </message>
    <message>
        <source>Method: the latest recorded state is held against what the target asks for; no pace is computed.</source>
        <translation>Phương pháp: đối chiếu tình trạng thực hiện ghi nhận gần nhất với yêu cầu của mục tiêu; không tính tốc độ.</translation>
    </message>
    <message>
        <source>The targets are met or on track; no shortcoming is recorded.</source>
        <translation>Các mục tiêu đã đến kỳ đánh giá đều đạt hoặc đúng lộ trình; chưa ghi nhận tồn tại, hạn chế.</translation>
    </message>
    <message>
        <source>The competent bodies are asked to direct the responsible office to take concrete measures for this indicator.</source>
        <translation>Đề nghị cấp có thẩm quyền xem xét, chỉ đạo cơ quan chủ trì đề ra giải pháp cụ thể đối với chỉ tiêu này.</translation>
    </message>
    <message>
        <source>The responsible office is asked to report what section III names before the next reporting period.</source>
        <translation>Đề nghị cơ quan chủ trì báo cáo các nội dung nêu tại Mục III trước kỳ báo cáo tiếp theo.</translation>
    </message>
    <message>
        <source>Indicators that missed a target or may miss it follow in section II.</source>
        <translation>Chỉ tiêu không đạt hoặc có nguy cơ không đạt mục tiêu được nêu tại Mục II.</translation>
    </message>
    <message>
        <source>Shaded: years with an edition, from the first place to the last</source>
        <translation>Dải xám: các năm có công bố xếp hạng, từ hạng đầu đến hạng cuối</translation>
    </message>
    <message>
        <source>%1 OF %2</source>
        <translation>%1 CỦA %2</translation>
    </message>
    <message>
        <source>(Enclosed with Report No. %1/BC-%2 of the %4, %3)</source>
        <translation>(Kèm theo Báo cáo số %1/BC-%2 %3 của %4)</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>tổng hợp</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>trụ cột</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>xếp hạng</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>title of a report and its unit</comment>
        <translation>%1 trên địa bàn %2</translation>
    </message>
    <message>
        <source>(date)</source>
        <comment>date left open in English</comment>
        <translation>(ngày)</translation>
    </message>
    <message>
        <source>The targets are met or on track so far.</source>
        <translation>Đến nay các mục tiêu đều đạt hoặc đúng lộ trình.</translation>
    </message>
    <message>
        <source>Indicators at risk in the next period only</source>
        <translation>Chỉ tiêu chỉ có nguy cơ không đạt mục tiêu giai đoạn sau</translation>
    </message>
    <message numerus="yes">
        <source>The responsible offices are asked to prepare measures in good time for the %n indicator(s) of section II at risk in the next period only.</source>
        <translation>
            <numerusform>Đề nghị các cơ quan chủ trì sớm chuẩn bị giải pháp đối với %n chỉ tiêu nêu tại Mục II chỉ có nguy cơ không đạt mục tiêu giai đoạn sau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assessments rest(s) on figures of earlier years.</source>
        <translation>
            <numerusform>Trong đó, %n đánh giá dựa trên số liệu của các năm trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: assessed on a figure of an earlier year.</source>
        <translation>%1: đánh giá theo số liệu của các năm trước.</translation>
    </message>
    <message>
        <source>reporting office</source>
        <translation>cơ quan báo cáo</translation>
    </message>
    <message>
        <source>data to the end of %1</source>
        <translation>số liệu tính đến hết năm %1</translation>
    </message>
    <message>
        <source>The indicators concerned: %1.</source>
        <translation>Có %1, cụ thể:</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no figure for %1 yet:</source>
        <translation>
            <numerusform>Có %n chỉ tiêu chưa có số liệu năm %1, gồm:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (latest figure: %2).</source>
        <translation>%1 (số liệu mới nhất: năm %2).</translation>
    </message>
    <message numerus="yes">
        <source>Maintain the %n indicator(s) that are met or on track.</source>
        <translation>
            <numerusform>Duy trì kết quả của %n chỉ tiêu đã đạt hoặc đúng lộ trình.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %4: %2 ranked %3.</source>
        <translation>%1 năm %4: %2 đứng hạng %3.</translation>
    </message>
    <message>
        <source>%1 %4: %2 ranked %3, %5 (%6).</source>
        <translation>%1 năm %4: %2 đứng hạng %3, %5 (hạng %6).</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>To reach %1 (%2), %3 %4.</source>
        <translation>Để đạt %1 (%2), %3 %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <translation>
            <numerusform>%n chỉ tiêu cải thiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n chỉ tiêu giảm sút</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment improved since the end of %1: %2.</source>
        <translation>Đánh giá tốt hơn so với cuối năm %1: %2.</translation>
    </message>
    <message>
        <source>Assessment worsened since the end of %1: %2.</source>
        <translation>Đánh giá kém hơn so với cuối năm %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: down %n place(s) in %2 (from %3 to %4), a notable fall; the component scores should be analysed to find the causes.</source>
        <translation>
            <numerusform>%1 năm %2 giảm %n bậc (từ hạng %3 xuống hạng %4), là mức giảm đáng kể; cần phân tích các chỉ số thành phần để xác định nguyên nhân.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; assessment: %3</source>
        <translation>%1: %2; đánh giá: %3</translation>
    </message>
    <message>
        <source>it %1</source>
        <comment>it needs to rise</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>report the figure for %1 with its source</source>
        <translation>bổ sung số liệu %1, kèm theo nguồn, để đánh giá mục tiêu</translation>
    </message>
    <message>
        <source>reach %1 in each year to %2</source>
        <translation>bảo đảm đạt %1 trong từng năm đến hết năm %2</translation>
    </message>
    <message>
        <source>%1; meet it in each remaining year</source>
        <translation>%1; phấn đấu đạt trong từng năm còn lại</translation>
    </message>
    <message>
        <source>figures of %1 are missing</source>
        <translation>%1 còn thiếu số liệu</translation>
    </message>
    <message>
        <source>to reach %1 (%2): %3</source>
        <translation>để đạt %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1; set a new date and report the progress with evidence</source>
        <translation>%1; cần xác định thời hạn mới và báo cáo tiến độ kèm theo minh chứng</translation>
    </message>
    <message>
        <source>begin now, so that %1 (%2) is met, and report the progress with evidence in each period</source>
        <translation>khẩn trương triển khai để đạt %1 (%2); báo cáo tiến độ từng kỳ kèm theo minh chứng</translation>
    </message>
    <message>
        <source>finish what is under way, so that %1 (%2) is met, and report the progress with evidence</source>
        <translation>hoàn thành nội dung đang thực hiện để đạt %1 (%2); báo cáo tiến độ kèm theo minh chứng</translation>
    </message>
    <message>
        <source>Data to the end of %1.</source>
        <translation>Số liệu tính đến hết năm %1.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>Chưa có số liệu %1.</translation>
    </message>
    <message>
        <source>Maintain the result so far.</source>
        <translation>Duy trì kết quả đã đạt được.</translation>
    </message>
    <message>
        <source>Report the figure for %1 with its source in the next reporting period.</source>
        <translation>Báo cáo số liệu %1, kèm theo nguồn, trong kỳ báo cáo tiếp theo.</translation>
    </message>
    <message>
        <source>Report the progress at the end of %1 with its evidence in the next reporting period.</source>
        <translation>Báo cáo tình hình thực hiện đến cuối %1, kèm theo minh chứng, trong kỳ báo cáo tiếp theo.</translation>
    </message>
    <message>
        <source>The responsible office is asked to prepare measures in good time for %1.</source>
        <translation>Đề nghị cơ quan chủ trì sớm chuẩn bị giải pháp để đạt %1.</translation>
    </message>
    <message>
        <source>Under %4, the %5 reports the results of %1 to the end of %2 for the indicator “%3” as follows:</source>
        <translation>Thực hiện %4, %5 báo cáo kết quả thực hiện chỉ tiêu “%3” của %1 đến hết năm %2 như sau:</translation>
    </message>
    <message>
        <source>Results for the indicator “%1”</source>
        <translation>Kết quả thực hiện chỉ tiêu “%1”</translation>
    </message>
    <message>
        <source>Under %1, the %4 reports the results of %2 for %5 to the end of %3 as follows:</source>
        <translation>Thực hiện %1, %4 báo cáo kết quả thực hiện các chỉ tiêu về %5 của %2 đến hết năm %3 như sau:</translation>
    </message>
    <message>
        <source>Under %1, the %4 reports the results of %2 to the end of %3 as follows:</source>
        <translation>Thực hiện %1, %4 báo cáo kết quả thực hiện của %2 đến hết năm %3 như sau:</translation>
    </message>
    <message>
        <source>Annual figures to the end of %1.</source>
        <translation>Số liệu năm, tính đến hết năm %1.</translation>
    </message>
    <message>
        <source>In the %1 edition, %2 ranks %3 among the %4 provinces and cities of the %5.</source>
        <translation>Theo kỳ xếp hạng năm %1, %2 đứng thứ %3 trong %4 tỉnh, thành phố của vùng %5.</translation>
    </message>
    <message>
        <source>Rankings of %1</source>
        <translation>Thứ hạng của %1 trong các bảng xếp hạng</translation>
    </message>
    <message>
        <source>Under %3, the %4 reports the places of %1 in the editions of the rankings to %2 as follows:</source>
        <translation>Thực hiện %3, %4 báo cáo thứ hạng của %1 trong các kỳ xếp hạng đến năm %2 như sau:</translation>
    </message>
    <message>
        <source>Shortcomings named when the programme was issued</source>
        <translation>Tồn tại, hạn chế được nêu khi ban hành</translation>
    </message>
    <message>
        <source>Quoted from %1; they describe the situation at that time:</source>
        <translation>Trích %1, phản ánh tình hình tại thời điểm ban hành:</translation>
    </message>
    <message>
        <source>The one indicator with figures for both %1 and %2 improved.</source>
        <translation>Có 1 chỉ tiêu có số liệu của cả năm %1 và năm %2; kết quả được cải thiện.</translation>
    </message>
    <message>
        <source>The one indicator with figures for both %1 and %2 declined.</source>
        <translation>Có 1 chỉ tiêu có số liệu của cả năm %1 và năm %2; kết quả giảm sút.</translation>
    </message>
    <message>
        <source>The one indicator with figures for both %1 and %2 is unchanged.</source>
        <translation>Có 1 chỉ tiêu có số liệu của cả năm %1 và năm %2; kết quả không thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n indicator(s) with figures for both %2 and %3, %1.</source>
        <translation>
            <numerusform>Trong %n chỉ tiêu có số liệu của cả năm %2 và năm %3, có %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefTextsDialog</name>
    <message>
        <source>The office&apos;s own texts in the briefs</source>
        <translation>Nội dung riêng của cơ quan trong báo cáo</translation>
    </message>
    <message>
        <source>In Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>&amp;Shortcomings and causes
(section II)</source>
        <translation>&amp;Tồn tại, hạn chế, nguyên nhân
(Mục II)</translation>
    </message>
    <message>
        <source>&amp;Directions and tasks
(section III)</source>
        <translation>&amp;Phương hướng, nhiệm vụ
(Mục III)</translation>
    </message>
    <message>
        <source>&amp;Proposals
(section IV)</source>
        <translation>&amp;Kiến nghị
(Mục IV)</translation>
    </message>
    <message>
        <source>One paragraph per line. In the overall brief and the pillar briefs they follow the sentences written from the data.</source>
        <translation>Mỗi dòng một đoạn. Trong báo cáo tổng hợp và báo cáo trụ cột, các đoạn này đứng sau phần nội dung được lập từ số liệu.</translation>
    </message>
    <message>
        <source>Shortcomings in Vietnamese, one paragraph per line</source>
        <translation>Tồn tại, hạn chế, tiếng Việt, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>Shortcomings in English, one paragraph per line</source>
        <translation>Tồn tại, hạn chế, tiếng Anh, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>Directions in Vietnamese, one paragraph per line</source>
        <translation>Phương hướng, tiếng Việt, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>Directions in English, one paragraph per line</source>
        <translation>Phương hướng, tiếng Anh, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>Proposals in Vietnamese, one paragraph per line</source>
        <translation>Kiến nghị, tiếng Việt, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>Proposals in English, one paragraph per line</source>
        <translation>Kiến nghị, tiếng Anh, mỗi dòng một đoạn</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Brief</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>Kind of brief</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>P&amp;illar</source>
        <translation>T&amp;rụ cột</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Trụ cột</translation>
    </message>
    <message>
        <source>I&amp;ndicator</source>
        <translation>Chỉ tiê&amp;u</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Language of the brief</source>
        <translation>Ngôn ngữ &amp;báo cáo</translation>
    </message>
    <message>
        <source>Language of the brief</source>
        <translation>Ngôn ngữ báo cáo</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Số báo cá&amp;o</translation>
    </message>
    <message>
        <source>Number of the brief</source>
        <translation>Số của báo cáo</translation>
    </message>
    <message>
        <source>empty: a draft</source>
        <translation>để trống: dự thảo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Ngà&amp;y</translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation>Ngày của báo cáo</translation>
    </message>
    <message>
        <source>P&amp;rint...</source>
        <translation>&amp;In...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>Xuất ra tệ&amp;p...</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Agenc&amp;y...</source>
        <translation>Cơ &amp;quan ban hành...</translation>
    </message>
    <message>
        <source>Own &amp;texts...</source>
        <translation>Nội &amp;dung riêng...</translation>
    </message>
    <message>
        <source>What the office adds to sections II to IV</source>
        <translation>Nội dung cơ quan bổ sung vào các Mục II đến IV</translation>
    </message>
    <message>
        <source>Several briefs at once</source>
        <translation>Xuất nhiều báo cáo</translation>
    </message>
    <message>
        <source>All pillar&amp;s...</source>
        <translation>Th&amp;eo trụ cột...</translation>
    </message>
    <message>
        <source>One brief for each pillar</source>
        <translation>Mỗi trụ cột một báo cáo</translation>
    </message>
    <message>
        <source>All indi&amp;cators...</source>
        <translation>Theo c&amp;hỉ tiêu...</translation>
    </message>
    <message>
        <source>Briefs written so far</source>
        <translation>Số báo cáo đã xuất</translation>
    </message>
    <message>
        <source>Agency, place, signer and recipients, with their dates</source>
        <translation>Cơ quan, địa danh, người ký, nơi nhận theo từng thời gian</translation>
    </message>
    <message>
        <source>One brief for each indicator</source>
        <translation>Mỗi chỉ tiêu một báo cáo</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Dừn&amp;g</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search indicators</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>Các chỉ tiêu của chương trình</translation>
    </message>
    <message>
        <source>Description of the indicator</source>
        <translation>Mô tả chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>ChartKinds</name>
    <message>
        <source>Path to the targets</source>
        <translation>Lộ trình đến mục tiêu</translation>
    </message>
    <message>
        <source>Ranking history</source>
        <translation>Diễn biến thứ hạng</translation>
    </message>
    <message>
        <source>Areas side by side</source>
        <translation>So sánh các đơn vị hành chính</translation>
    </message>
    <message>
        <source>Indicators of a pillar</source>
        <translation>Các chỉ tiêu của một trụ cột</translation>
    </message>
    <message>
        <source>Against the ranking</source>
        <translation>Đối chiếu với xếp hạng</translation>
    </message>
    <message>
        <source>Indices side by side</source>
        <translation>So sánh các chỉ số xếp hạng</translation>
    </message>
    <message>
        <source>Provinces side by side</source>
        <translation>So sánh các tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>So với năm trước</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG graphics (*.svg);;PDF documents (*.pdf)</source>
        <translation>Ảnh PNG (*.png);;Ảnh vectơ SVG (*.svg);;Tài liệu PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>field changed</source>
        <translation>đổi số đơn vị xếp hạng</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>đổi phương pháp</translation>
    </message>
    <message>
        <source>path to the targets</source>
        <translation>lộ trình đến mục tiêu</translation>
    </message>
    <message>
        <source>place (1 is best)</source>
        <translation>hạng (1 là cao nhất)</translation>
    </message>
    <message>
        <source>unit of measure: %1</source>
        <translation>đơn vị tính: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Change from the year before</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mục tiêu %1</translation>
    </message>
    <message>
        <source>This indicator is judged by its state, not by numbers: there is nothing to draw.</source>
        <translation>Chỉ tiêu này được đánh giá theo trạng thái, không theo số liệu nên không có biểu đồ.</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Mục tiêu %1: %2</translation>
    </message>
    <message>
        <source>Shown side by side; this says nothing about cause.</source>
        <translation>Các biểu đồ đặt cạnh nhau để đối chiếu, không hàm ý quan hệ nhân quả.</translation>
    </message>
    <message>
        <source>Changes in percentage points.</source>
        <translation>Thay đổi tính bằng điểm phần trăm.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>khoảng dự báo 95%</translation>
    </message>
    <message>
        <source>80% interval</source>
        <translation>khoảng dự báo 80%</translation>
    </message>
    <message>
        <source>No interval: it takes at least four comparable values.</source>
        <translation>Không có khoảng dự báo: cần ít nhất bốn giá trị so sánh được.</translation>
    </message>
    <message>
        <source>provinces left behind, % (scale P)</source>
        <translation>tỷ lệ tỉnh, thành phố xếp sau, % (thang P)</translation>
    </message>
    <message>
        <source>%1, target %2: %3</source>
        <translation>%1, mục tiêu %2: %3</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>P (0 is last, 1 is first)</source>
        <translation>P (0 là cuối bảng, 1 là đầu bảng)</translation>
    </message>
    <message>
        <source>%1 in all indices, on one scale</source>
        <translation>%1 trong các chỉ số, trên cùng một thang đo</translation>
    </message>
    <message>
        <source>P = (N - place)/(N - 1): 100% is the first place, 0% the last</source>
        <translation>P = (N - hạng)/(N - 1): 100% là hạng nhất, 0% là hạng cuối</translation>
    </message>
    <message>
        <source>No place is in the file yet. Enter it on the page &quot;Data entry&quot;, or import the table of an edition.</source>
        <translation>Tệp chưa có thứ hạng nào. Hãy nhập ở trang “Nhập liệu” hoặc nhập bảng của một kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>%1: places from %2 to %3</source>
        <translation>%1: thứ hạng từ năm %2 đến năm %3</translation>
    </message>
    <message>
        <source>None of the chosen provinces has a place in these years. Choose others, or import the table of an edition.</source>
        <translation>Không tỉnh, thành phố nào được chọn có thứ hạng trong các năm này. Hãy chọn địa phương khác hoặc nhập bảng của một kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>cấp xã</translation>
    </message>
    <message>
        <source>districts and city</source>
        <translation>cấp huyện</translation>
    </message>
    <message>
        <source>No commune has a value of this indicator yet. Choose the unit on the page &quot;Data entry&quot; and enter it, or import a table with a column for the unit.</source>
        <translation>Chưa có xã, phường, thị trấn nào có số liệu của chỉ tiêu này. Hãy chọn đơn vị ở trang “Nhập liệu” để nhập, hoặc nhập từ tệp bảng có cột đơn vị.</translation>
    </message>
    <message>
        <source>No district has a value of this indicator yet. Choose the unit on the page &quot;Data entry&quot; and enter it, or import a table with a column for the unit.</source>
        <translation>Chưa có huyện, thành phố nào có số liệu của chỉ tiêu này. Hãy chọn đơn vị ở trang “Nhập liệu” để nhập, hoặc nhập từ tệp bảng có cột đơn vị.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Difference from the whole</source>
        <translation>Chênh lệch so với toàn đơn vị</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>No values yet: %1.</source>
        <translation>Chưa có số liệu: %1.</translation>
    </message>
    <message>
        <source>No indicator of this pillar has values yet. Enter them on the page &quot;Data entry&quot;.</source>
        <translation>Chưa có chỉ tiêu nào của trụ cột này có số liệu. Hãy nhập ở trang “Nhập liệu”.</translation>
    </message>
    <message>
        <source>Pale: estimate.</source>
        <translation>Màu nhạt: số ước tính.</translation>
    </message>
    <message>
        <source>%1 (the limit)</source>
        <translation>%1 (giới hạn)</translation>
    </message>
    <message>
        <source>%1: no value of an area yet</source>
        <translation>%1: chưa đơn vị nào có số liệu</translation>
    </message>
    <message>
        <source>%1, the only one with a value</source>
        <translation>chỉ %1 có số liệu</translation>
    </message>
    <message>
        <source>all with a value at %1</source>
        <translation>các đơn vị có số liệu cùng ở mức %1</translation>
    </message>
    <message>
        <source>best %1, last %2</source>
        <translation>dẫn đầu %1, xếp cuối %2</translation>
    </message>
    <message>
        <source>the province as a whole %1</source>
        <translation>toàn tỉnh %1</translation>
    </message>
    <message>
        <source>the unit as a whole %1</source>
        <translation>toàn đơn vị %1</translation>
    </message>
    <message>
        <source>These units ended on %1.</source>
        <translation>Các đơn vị này đã kết thúc hoạt động ngày %1.</translation>
    </message>
    <message>
        <source>Ended on %1: %2.</source>
        <translation>Đã kết thúc hoạt động ngày %1: %2.</translation>
    </message>
    <message>
        <source>This indicator is the place of the province among the provinces: districts and communes have none. Choose another indicator, or compare provinces on the page &quot;Rankings&quot;.</source>
        <translation>Chỉ tiêu này là thứ hạng của tỉnh so với các tỉnh, thành phố khác nên cấp huyện và cấp xã không có số liệu. Hãy chọn chỉ tiêu khác, hoặc so sánh các tỉnh ở trang “Xếp hạng”.</translation>
    </message>
    <message>
        <source>Difference from the province</source>
        <translation>Chênh lệch so với toàn tỉnh</translation>
    </message>
    <message>
        <source>number %1 of the %2 compared</source>
        <translation>đứng thứ %1 trong %2 tỉnh, thành phố được so sánh</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s) met</source>
        <translation>
            <numerusform>%1/%n chỉ tiêu đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 không đạt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 chậm so với lộ trình</translation>
    </message>
    <message>
        <source>%1 on track</source>
        <translation>%1 đúng lộ trình</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 chưa có số liệu</translation>
    </message>
    <message>
        <source>Theil-Sen line: %1 a year</source>
        <translation>Đường Theil–Sen: %1 mỗi năm</translation>
    </message>
    <message>
        <source>No forecast: no target is still ahead.</source>
        <translation>Không vẽ dự báo: không còn mục tiêu nào ở phía trước.</translation>
    </message>
    <message>
        <source>No forecast: it takes at least three comparable values, and an interval takes four.</source>
        <translation>Không vẽ dự báo: cần ít nhất ba giá trị so sánh được, khoảng dự báo cần bốn.</translation>
    </message>
    <message>
        <source>%1: a year that missed its target.</source>
        <translation>%1: năm không đạt mục tiêu.</translation>
    </message>
    <message>
        <source>Place among %1 ranked provinces and cities.</source>
        <translation>Thứ hạng trong số %1 tỉnh, thành phố được xếp hạng.</translation>
    </message>
    <message>
        <source>Place among %1, later %2 ranked provinces and cities.</source>
        <translation>Thứ hạng trong số %1, sau đó %2 tỉnh, thành phố được xếp hạng.</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>không có mục tiêu</translation>
    </message>
    <message>
        <source>No value up to %1 yet. Enter values on the page &quot;Data entry&quot;, or import a table.</source>
        <translation>Chưa có số liệu đến năm %1. Hãy nhập số liệu ở trang “Nhập liệu”, hoặc nhập từ tệp bảng.</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>Lộ trình đến %1</translation>
    </message>
    <message>
        <source>%1% in %2 (%3)</source>
        <translation>%1% theo %2 (năm %3)</translation>
    </message>
    <message>
        <source>%1 is ahead of this share of the other provinces: %2</source>
        <translation>%1 xếp trên số tỉnh, thành phố khác: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s) better than the year before</source>
        <translation>
            <numerusform>%1/%n chỉ tiêu tốt hơn năm trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; ranking of %2</source>
        <translation>%1; thứ hạng %2</translation>
    </message>
    <message>
        <source>Thin line: Theil-Sen. Shaded: 80% (darker) and 95% (paler) intervals of the least-squares line of the values.</source>
        <translation>Đường mảnh: Theil–Sen. Vùng tô màu: khoảng dự báo 80% (đậm) và 95% (nhạt) của đường bình phương tối thiểu qua các giá trị.</translation>
    </message>
    <message>
        <source>Holt, 95% interval</source>
        <translation>Holt, khoảng dự báo 95%</translation>
    </message>
    <message>
        <source>Holt forecast</source>
        <translation>Dự báo Holt</translation>
    </message>
    <message>
        <source>Thin line: Theil-Sen. No interval: it lies beyond what is possible.</source>
        <translation>Đường mảnh: Theil–Sen. Không có khoảng dự báo: khoảng này vượt ngoài giới hạn có thể.</translation>
    </message>
    <message>
        <source>%1 not assessable</source>
        <translation>%1 chưa đánh giá được</translation>
    </message>
    <message>
        <source>A move of three places or fewer is within the usual fluctuation of such rankings.</source>
        <translation>Thay đổi từ ba bậc trở xuống nằm trong mức dao động thông thường của các bảng xếp hạng loại này.</translation>
    </message>
    <message>
        <source>at the average pace of %1</source>
        <translation>theo tốc độ bình quân %1</translation>
    </message>
    <message>
        <source>At the average pace of %1: %2.</source>
        <translation>Theo tốc độ bình quân %1: %2.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>areas</comment>
        <translation>%1 và các đơn vị khác</translation>
    </message>
    <message>
        <source>Data to the end of %1.</source>
        <translation>Số liệu tính đến hết năm %1.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Thay đổi %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>by sector</source>
        <translation>theo ngành, lĩnh vực</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành, lĩnh vực</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>and %1 more areas, see the table</source>
        <translation>còn %1 đơn vị, xem bảng số liệu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>&amp;Indicator</source>
        <translation>Chỉ tiê&amp;u</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Biểu đồ</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Loại biểu đồ</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Sa&amp;o chép</translation>
    </message>
    <message>
        <source>&amp;Save chart...</source>
        <translation>&amp;Lưu biểu đồ...</translation>
    </message>
    <message>
        <source>Chart or its table</source>
        <translation>Biểu đồ hoặc bảng số liệu</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Indicators above the ranking</source>
        <translation>Chỉ tiêu đặt phía trên xếp hạng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Pilla&amp;r</source>
        <translation>T&amp;rụ cột</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Trụ cột</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Cấ&amp;p</translation>
    </message>
    <message>
        <source>Level of the areas that are compared</source>
        <translation>Cấp của các đơn vị hành chính được so sánh</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Language: vi or en.</source>
        <translation>Ngôn ngữ: vi hoặc en.</translation>
    </message>
    <message>
        <source>See: bentre-ict --help</source>
        <translation>Xem hướng dẫn: bentre-ict --help</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Cú pháp đúng: %1</translation>
    </message>
    <message>
        <source>bentre-ict - digital-transformation indicators of Ben Tre province

bentre-ict [FILE]    opens the window

Commands (each has --help of its own):
</source>
        <translation>bentre-ict - các chỉ tiêu chuyển đổi số tỉnh Bến Tre

bentre-ict [FILE]    mở cửa sổ phần mềm

Các lệnh (mỗi lệnh có --help riêng):
</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>In ra một tài liệu JSON.</translation>
    </message>
    <message>
        <source>Code of one indicator.</source>
        <translation>Mã của một chỉ tiêu.</translation>
    </message>
    <message>
        <source>Code of the programme; without it, the first.</source>
        <translation>Mã chương trình; nếu bỏ qua là chương trình đầu tiên.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Chỉ cho biết kết quả dự kiến, không ghi.</translation>
    </message>
    <message>
        <source>Adds or updates a programme from its file.</source>
        <translation>Thêm hoặc cập nhật một chương trình từ tệp của chương trình đó.</translation>
    </message>
    <message>
        <source>Writes a programme into a file.</source>
        <translation>Xuất một chương trình ra tệp.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n error(s).</source>
        <translation>
            <numerusform>Tệp có %n lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the file, its journal and its values.</source>
        <translation>Kiểm tra tệp, nhật ký và các giá trị trong tệp.</translation>
    </message>
    <message>
        <source>Prints who changed what, when and why.</source>
        <translation>In nhật ký: người sửa, nội dung, thời gian, lý do.</translation>
    </message>
    <message>
        <source>Which brief; without it, overall.</source>
        <translation>Loại báo cáo; nếu bỏ qua là overall.</translation>
    </message>
    <message>
        <source>Code of one pillar.</source>
        <translation>Mã của một trụ cột.</translation>
    </message>
    <message>
        <source>Number of the report; without it, a draft.</source>
        <translation>Số của báo cáo; nếu bỏ qua là dự thảo.</translation>
    </message>
    <message>
        <source>Date of the report; without it, left open.</source>
        <translation>Ngày của báo cáo; nếu bỏ qua thì để trống.</translation>
    </message>
    <message>
        <source>Which chart; without it, path.</source>
        <translation>Loại biểu đồ; nếu bỏ qua là path.</translation>
    </message>
    <message>
        <source>Unknown option: %1</source>
        <translation>Tùy chọn không hợp lệ: %1</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Lệnh không hợp lệ: %1</translation>
    </message>
    <message>
        <source>There is no display for the window. The commands work without one: bentre-ict --help</source>
        <translation>Không có màn hình để mở cửa sổ. Các lệnh vẫn chạy được: bentre-ict --help</translation>
    </message>
    <message>
        <source>Width and height; a png has twice as many pixels each way.</source>
        <translation>Chiều rộng và chiều cao; ảnh png có số điểm ảnh gấp đôi mỗi chiều.</translation>
    </message>
    <message>
        <source>Code of the ranking index.</source>
        <translation>Mã của chỉ số xếp hạng.</translation>
    </message>
    <message>
        <source>Year of the edition.</source>
        <translation>Năm của kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>Code of the ranking index; one that is new is added.</source>
        <translation>Mã của chỉ số xếp hạng; mã chưa có sẽ được thêm mới.</translation>
    </message>
    <message>
        <source>Method of the edition, as its decision names it.</source>
        <translation>Phương pháp của kỳ xếp hạng, ghi theo quyết định ban hành.</translation>
    </message>
    <message>
        <source>The provinces that were ranked; without it, those of the edition&apos;s year.</source>
        <translation>Số tỉnh, thành phố được xếp hạng; nếu không ghi thì lấy các tỉnh của năm xếp hạng.</translation>
    </message>
    <message>
        <source>Name or number of the sheet; without it, the first visible one that has a table.</source>
        <translation>Tên hoặc số thứ tự của trang tính; nếu không nêu, lấy trang tính hiển thị đầu tiên có bảng.</translation>
    </message>
    <message>
        <source>Areas: which ones; without it, those that have values.</source>
        <translation>Các đơn vị: cấp nào; không có thì lấy cấp có số liệu.</translation>
    </message>
    <message>
        <source>Compare: code of the ranking index; without it, the one that has targets.</source>
        <translation>So sánh: mã chỉ số xếp hạng; nếu bỏ qua thì lấy chỉ số có mục tiêu.</translation>
    </message>
    <message>
        <source>Compare: code or name of another province; may be repeated.</source>
        <translation>So sánh: mã hoặc tên tỉnh, thành phố khác; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Many briefs at once; each file&apos;s name gets the code of its pillar or indicator.</source>
        <translation>Nhiều báo cáo một lượt; tên mỗi tệp được thêm mã trụ cột hoặc mã chỉ tiêu.</translation>
    </message>
    <message>
        <source>%1 is not a rank, so it has no ranking history. Use --kind path or --kind yoy, or one of these indicators: %2.</source>
        <translation>%1 không phải là chỉ tiêu xếp hạng nên không có lịch sử xếp hạng. Hãy dùng --kind path hoặc --kind yoy, hoặc một trong các chỉ tiêu: %2.</translation>
    </message>
    <message>
        <source>--batch writes drafts, because each report takes a number of its own: leave out --number, or write one report at a time</source>
        <translation>--batch chỉ xuất bản dự thảo vì mỗi báo cáo mang một số riêng: bỏ --number hoặc xuất từng báo cáo</translation>
    </message>
    <message>
        <source>The result could not be printed: %1.</source>
        <translation>Không in được kết quả: %1.</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; all of them are in &quot;%1&quot;.</source>
        <translation>
            <numerusform>... và %n dòng nữa; tất cả có trong “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; --errors FILE writes down all of them.</source>
        <translation>
            <numerusform>... và %n dòng nữa; dùng --errors TỆP để ghi lại tất cả.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more warning(s).</source>
        <translation>
            <numerusform>... và %n cảnh báo nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is itself a rank; name an indicator of another kind to stand against the ranking, or use --kind rank.</source>
        <translation>%1 là chỉ tiêu thứ hạng; hãy nêu một chỉ tiêu loại khác để đối chiếu với xếp hạng, hoặc dùng --kind rank.</translation>
    </message>
    <message>
        <source>The result could not be printed: %1. Everything that was to be stored or written is complete.</source>
        <translation>Không in được kết quả: %1. Dữ liệu và tệp cần ghi đã được ghi đầy đủ.</translation>
    </message>
    <message>
        <source>
Options of every command: --lang vi|en, --help. Of bentre-ict itself: --version.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with findings.
</source>
        <translation>
Tùy chọn của mọi lệnh: --lang vi|en, --help. Của phần mềm: --version.
Mã kết thúc: 0 hoàn thành, 1 không thực hiện được, 2 sai cú pháp, 3 hoàn thành, có lưu ý.
</translation>
    </message>
    <message>
        <source>Assess as of the end of this year.</source>
        <translation>Đánh giá tính đến hết năm này.</translation>
    </message>
    <message>
        <source>Code of the area; without it, the province.</source>
        <translation>Mã đơn vị hành chính; nếu bỏ qua là tỉnh.</translation>
    </message>
    <message>
        <source>--as-of needs a year, for example --as-of 2024</source>
        <translation>--as-of cần một năm, ví dụ --as-of 2024</translation>
    </message>
    <message>
        <source>--size needs width and height in pixels, for example --size 1200x700</source>
        <translation>--size cần chiều rộng và chiều cao tính bằng pixel, ví dụ --size 1200x700</translation>
    </message>
    <message>
        <source>--indicator needs the code of an indicator</source>
        <translation>--indicator cần mã của một chỉ tiêu</translation>
    </message>
    <message>
        <source>Draws one chart into a PNG, SVG or PDF file.</source>
        <translation>Vẽ một biểu đồ ra tệp PNG, SVG hoặc PDF.</translation>
    </message>
    <message>
        <source>--period needs a period, for example --period 2024 or --period 2024-Q3</source>
        <translation>--period cần một kỳ, ví dụ --period 2024 hoặc --period 2024-Q3</translation>
    </message>
    <message>
        <source>JSON file that describes the columns (see the README).</source>
        <translation>Tệp JSON khai báo nội dung từng cột (xem README).</translation>
    </message>
    <message>
        <source>Period of a table that does not state it.</source>
        <translation>Kỳ số liệu của bảng không ghi kỳ.</translation>
    </message>
    <message>
        <source>Imports values from an .xlsx, .ods or .csv file, only if every row is valid.</source>
        <translation>Nhập số liệu từ tệp .xlsx, .ods hoặc .csv; chỉ nhập khi mọi dòng hợp lệ.</translation>
    </message>
    <message>
        <source>Writes all values, or a blank entry form, into a CSV or XLSX file.</source>
        <translation>Xuất toàn bộ số liệu hoặc biểu nhập số liệu để trống ra tệp CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>Write the area&apos;s blank entry form instead of the values.</source>
        <translation>Xuất biểu nhập số liệu để trống của đơn vị hành chính thay cho số liệu.</translation>
    </message>
    <message>
        <source>Created &quot;%1&quot; with the built-in programme.</source>
        <translation>Đã tạo “%1” với chương trình có sẵn.</translation>
    </message>
    <message>
        <source>No errors were found in the file.</source>
        <translation>Không phát hiện lỗi trong tệp.</translation>
    </message>
    <message>
        <source>Creates a new file with the built-in programme.</source>
        <translation>Tạo tệp mới với chương trình có sẵn.</translation>
    </message>
    <message>
        <source>--kind pillar needs --pillar with the code of a pillar</source>
        <translation>--kind pillar cần --pillar kèm mã trụ cột</translation>
    </message>
    <message>
        <source>--kind indicator needs --indicator with the code of an indicator</source>
        <translation>--kind indicator cần --indicator kèm mã chỉ tiêu</translation>
    </message>
    <message>
        <source>--batch already says what the briefs are about: leave out --kind, --pillar and --indicator</source>
        <translation>--batch đã xác định nội dung các báo cáo: bỏ --kind, --pillar và --indicator</translation>
    </message>
    <message>
        <source>--number needs a whole number, 1 or higher, for example --number 15: the reference code comes from the agency</source>
        <translation>--number chỉ nhận số nguyên từ 1 trở lên, ví dụ --number 15: ký hiệu lấy theo cơ quan ban hành</translation>
    </message>
    <message>
        <source>--pillar is used with --kind pillar only</source>
        <translation>--pillar chỉ dùng cùng --kind pillar</translation>
    </message>
    <message>
        <source>--indicator is used with --kind indicator only</source>
        <translation>--indicator chỉ dùng cùng --kind indicator</translation>
    </message>
    <message>
        <source>Writes a brief in the official form as PDF or ODT.</source>
        <translation>Lập báo cáo theo thể thức hành chính ra tệp PDF hoặc ODT.</translation>
    </message>
    <message>
        <source>--index needs the code of a ranking index, for example --index DTI</source>
        <translation>--index cần mã của một chỉ số xếp hạng, ví dụ --index DTI</translation>
    </message>
    <message>
        <source>--edition needs a year, for example --edition 2022</source>
        <translation>--edition cần một năm, ví dụ --edition 2022</translation>
    </message>
    <message>
        <source>--data-year needs a year, for example --data-year 2021</source>
        <translation>--data-year cần một năm, ví dụ --data-year 2021</translation>
    </message>
    <message>
        <source>--out-of needs the number ranked, for example --out-of 63</source>
        <translation>Tùy chọn --out-of cần tổng số đơn vị được xếp hạng, ví dụ --out-of 63</translation>
    </message>
    <message>
        <source>Year of the data.</source>
        <translation>Năm số liệu của kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>Number ranked; without it, as the table says, else all provinces.</source>
        <translation>Tổng số đơn vị được xếp hạng; nếu không ghi thì lấy theo bảng, nếu bảng không có thì lấy tất cả các tỉnh, thành phố.</translation>
    </message>
    <message>
        <source>Imports the table of one ranking edition from an .xlsx, .ods or .csv file, only if every row is valid.</source>
        <translation>Nhập bảng của một kỳ xếp hạng từ tệp .xlsx, .ods hoặc .csv; chỉ nhập khi mọi dòng hợp lệ.</translation>
    </message>
    <message>
        <source>With --json only: add the rule, inputs and formulas of each assessment, and the assessments of past years.</source>
        <translation>Chỉ dùng cùng --json: thêm quy tắc, dữ liệu đầu vào và công thức của từng đánh giá, cùng đánh giá của các năm trước.</translation>
    </message>
    <message>
        <source>--why is used with --json only</source>
        <translation>--why chỉ dùng cùng --json</translation>
    </message>
    <message>
        <source>Assesses each indicator against its targets.</source>
        <translation>Đánh giá từng chỉ tiêu so với mục tiêu.</translation>
    </message>
    <message>
        <source>The edition&apos;s table does not have all scores: the rank is between %1 and %2.</source>
        <translation>Bảng của kỳ xếp hạng không có đủ điểm: thứ hạng nằm trong khoảng từ %1 đến %2.</translation>
    </message>
    <message>
        <source>whatif needs --index, --edition and at least one --set PART=VALUE</source>
        <translation>whatif cần có --index, --edition và ít nhất một --set PART=VALUE</translation>
    </message>
    <message>
        <source>Recomputes score and rank with other component scores.</source>
        <translation>Tính lại điểm và thứ hạng khi thay đổi điểm thành phần.</translation>
    </message>
    <message>
        <source>A component&apos;s code and its assumed score, 0 to 1; may be repeated.</source>
        <translation>Mã chỉ số thành phần và điểm giả định, từ 0 đến 1; có thể lặp lại.</translation>
    </message>
    <message>
        <source>--lang needs vi or en</source>
        <translation>--lang cần vi hoặc en</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 unchanged, %4 revised, %5 rejected</source>
        <translation>%1 dòng: %2 mới, %3 không thay đổi, %4 điều chỉnh, %5 bị từ chối</translation>
    </message>
    <message>
        <source>Import the valid rows although others are rejected.</source>
        <translation>Vẫn nhập các dòng hợp lệ dù có dòng bị từ chối.</translation>
    </message>
    <message>
        <source>CSV file for the rejected rows and their reasons.</source>
        <translation>Tệp CSV ghi các dòng bị từ chối kèm lý do.</translation>
    </message>
    <message>
        <source>--errors needs a file of its own, for example --errors rejected.csv</source>
        <translation>--errors cần một tệp riêng, ví dụ --errors rejected.csv</translation>
    </message>
    <message>
        <source>The valid rows were imported.</source>
        <translation>Các dòng hợp lệ đã được nhập.</translation>
    </message>
    <message>
        <source>Where the places come from, for rows without a source.</source>
        <translation>Nguồn của thứ hạng, dùng cho dòng không ghi nguồn.</translation>
    </message>
    <message>
        <source>The document of publication, for rows without a document.</source>
        <translation>Văn bản công bố, dùng cho dòng không ghi văn bản.</translation>
    </message>
    <message>
        <source>Day of publication.</source>
        <translation>Ngày công bố.</translation>
    </message>
    <message>
        <source>Area of a table whose rows name none: a code or a name.</source>
        <translation>Đơn vị hành chính của bảng mà các dòng không ghi đơn vị: mã hoặc tên.</translation>
    </message>
    <message>
        <source>Indicator of a table that has no column for it: a code or a name.</source>
        <translation>Chỉ tiêu của bảng không có cột chỉ tiêu: mã hoặc tên.</translation>
    </message>
    <message>
        <source>--unit-set needs one of: %1</source>
        <translation>--unit-set chỉ nhận một trong các giá trị: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Search provinces and cities</source>
        <translation>Tìm tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Provinces and cities to compare</source>
        <translation>Các tỉnh, thành phố để so sánh</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>First year of the comparison</source>
        <translation>Năm đầu của kỳ so sánh</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>đế&amp;n</translation>
    </message>
    <message>
        <source>Last year of the comparison</source>
        <translation>Năm cuối của kỳ so sánh</translation>
    </message>
    <message>
        <source>Whole &amp;region</source>
        <translation>Cả &amp;vùng</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Từ năm</translation>
    </message>
    <message>
        <source>Provinces and &amp;cities</source>
        <translation>Đị&amp;a phương</translation>
    </message>
    <message>
        <source>The provinces of the region at that time, as far as their ranks are known</source>
        <translation>Các tỉnh, thành phố của vùng tại thời điểm đó, nếu đã có thứ hạng</translation>
    </message>
    <message>
        <source>Keeps only the province that is shown</source>
        <translation>Chỉ giữ lại tỉnh đang xem</translation>
    </message>
    <message>
        <source>Ranks of the compared provinces</source>
        <translation>Thứ hạng của các tỉnh, thành phố được so sánh</translation>
    </message>
</context>
<context>
    <name>CompletenessBoard</name>
    <message>
        <source>Completeness</source>
        <translation>Mức độ đầy đủ số liệu</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>Kỳ &amp;báo cáo</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Group the counts by</source>
        <translation>Nhóm số liệu đếm theo</translation>
    </message>
    <message>
        <source>Values present and missing by group</source>
        <translation>Số liệu đã có và còn thiếu theo nhóm</translation>
    </message>
    <message>
        <source>Missing values, longest overdue first</source>
        <translation>Số liệu còn thiếu, quá hạn lâu nhất đứng trước</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>Nhóm th&amp;eo</translation>
    </message>
</context>
<context>
    <name>DataEntryPage</name>
    <message>
        <source>&amp;Indicators</source>
        <translation>Chỉ tiê&amp;u</translation>
    </message>
    <message>
        <source>A&amp;reas</source>
        <translation>Đơn vị &amp;hành chính</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Tìm dòng</translation>
    </message>
    <message>
        <source>Search rows (Ctrl+F)</source>
        <translation>Tìm dòng (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy, paste, fill down, mark as not applicable</source>
        <translation>Sao chép, dán, điền xuống, đánh dấu không áp dụng</translation>
    </message>
    <message>
        <source>Indicator shown for all areas</source>
        <translation>Chỉ tiêu xem theo đơn vị hành chính</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>Th&amp;ao tác ô</translation>
    </message>
    <message>
        <source>Details of the value</source>
        <translation>Thông tin kèm theo giá trị</translation>
    </message>
    <message>
        <source>Source and document go with every value that is entered until this is switched off</source>
        <translation>Nguồn và văn bản được ghi kèm mọi số liệu nhập vào cho đến khi tắt mục này</translation>
    </message>
    <message>
        <source>Source of all that is entered next</source>
        <translation>Nguồn của tất cả số liệu nhập tiếp theo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Document of all that is entered next</source>
        <translation>Văn bản của tất cả số liệu nhập tiếp theo</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>All indicators of one area, by period</source>
        <translation>Tất cả chỉ tiêu của một đơn vị hành chính, theo kỳ</translation>
    </message>
    <message>
        <source>One indicator for all areas, by period</source>
        <translation>Một chỉ tiêu của các đơn vị hành chính, theo kỳ</translation>
    </message>
    <message>
        <source>Level of the areas shown</source>
        <translation>Cấp của các đơn vị được hiện</translation>
    </message>
    <message>
        <source>Which areas have a row</source>
        <translation>Bảng liệt kê các đơn vị của cấp nào</translation>
    </message>
    <message>
        <source>Periods shown</source>
        <translation>Các kỳ được hiện</translation>
    </message>
    <message>
        <source>Which periods have a column: years, or the periods of the year that is looked at</source>
        <translation>Các cột là những kỳ nào: các năm, hay các kỳ trong năm đang xem</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Giá trị theo kỳ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>For all that is entered next:</source>
        <translation>Cho tất cả số liệu nhập tiếp theo:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file &quot;%1&quot; exists already and was left as it is. Choose another name.</source>
        <translation>Tệp “%1” đã có và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist. Check the name and the folder.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Create it or choose another.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục này hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data file of this program. Nothing was changed.</source>
        <translation>“%1” không phải là tệp dữ liệu của phần mềm này. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to. Remove its write protection or copy it to a folder of your own.</source>
        <translation>Không ghi được vào “%1”. Hãy bỏ chế độ chống ghi hoặc sao chép tệp vào thư mục riêng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by another program. Close it there and try again.</source>
        <translation>“%1” đang được một phần mềm khác sử dụng. Hãy đóng tệp ở phần mềm đó rồi thử lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a format that this version does not handle. Use one of: %2.</source>
        <translation>“%1” có định dạng mà phiên bản này không xử lý được. Hãy dùng: %2.</translation>
    </message>
    <message>
        <source>There is no programme with the code &quot;%1&quot; in this file.</source>
        <translation>Tệp này không có chương trình mang mã “%1”.</translation>
    </message>
    <message>
        <source>There is no pillar with the code &quot;%1&quot; in this programme.</source>
        <translation>Chương trình này không có trụ cột mang mã “%1”.</translation>
    </message>
    <message>
        <source>There is no ranking index with the code &quot;%1&quot; in this file.</source>
        <translation>Tệp này không có chỉ số xếp hạng mang mã “%1”.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no programme yet. Import one first.</source>
        <translation>Tệp “%1” chưa có chương trình nào. Hãy nhập một chương trình trước.</translation>
    </message>
    <message>
        <source>The programme file &quot;%1&quot; is wrong at %2: %3. Nothing was imported.</source>
        <extracomment>%2 is the place in the JSON file, %3 what is wrong there</extracomment>
        <translation>Tệp chương trình “%1” có lỗi tại %2: %3. Không có nội dung nào được nhập.</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;. Write its code or its full name as in the catalogue.</source>
        <translation>Không có chỉ tiêu “%1”. Hãy ghi mã hoặc tên đầy đủ như trong danh mục.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write for example 2024, 2024-Q3, 2024-H1 or 2024-05.</source>
        <translation>“%1” không phải là một kỳ. Hãy ghi theo mẫu 2024, 2024-Q3, 2024-H1 hoặc 2024-05.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write digits with at most one decimal sign, for example 78.5.</source>
        <translation>“%1” không phải là số. Hãy ghi các chữ số với nhiều nhất một dấu thập phân, ví dụ 78,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as %2 or as %3. Write it without grouping, or with more decimals.</source>
        <extracomment>%2 and %3 are the two readings</extracomment>
        <translation>“%1” có thể đọc là %2 hoặc %3. Hãy ghi không có dấu phân cách hàng nghìn hoặc ghi thêm chữ số thập phân.</translation>
    </message>
    <message>
        <source>%1 is outside the limits of this indicator (%2 to %3). Check the figure.</source>
        <extracomment>%2 and %3 are the limits, an open one is a dash</extracomment>
        <translation>%1 nằm ngoài giới hạn của chỉ tiêu này (từ %2 đến %3). Hãy kiểm tra lại số liệu.</translation>
    </message>
    <message>
        <source>The numerator %1 is greater than the denominator %2. Check both figures.</source>
        <translation>Tử số %1 lớn hơn mẫu số %2. Hãy kiểm tra lại cả hai số.</translation>
    </message>
    <message>
        <source>%1 does not agree with numerator and denominator, which give %2. Correct one of them.</source>
        <extracomment>%2 is the recomputed percentage</extracomment>
        <translation>%1 không khớp với tử số và mẫu số; tính lại được %2. Hãy sửa một trong các số này.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; could not be read: %2.</source>
        <extracomment>%2 says what is wrong</extracomment>
        <translation>Không đọc được bảng “%1”: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Use one of: %2.</source>
        <extracomment>%1 is the argument, %2 its remedy</extracomment>
        <translation>“%1” không hợp lệ. Hãy dùng: %2.</translation>
    </message>
    <message>
        <source>its characters are not in UTF-8; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation>ký tự không theo mã UTF-8; hãy lưu dưới dạng “CSV UTF-8” rồi thử lại</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>có dấu ngoặc kép mở mà không đóng</translation>
    </message>
    <message>
        <source>this word is not one of those allowed here</source>
        <translation>từ này không nằm trong các từ cho phép ở đây</translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation>không có khóa nào tên như vậy</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>cần một số</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>cần một số nguyên</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>cần true hoặc false</translation>
    </message>
    <message>
        <source>a date like 2020-10-20 is expected</source>
        <translation>cần ngày theo mẫu 2020-10-20</translation>
    </message>
    <message>
        <source>the text must be given in Vietnamese and in English</source>
        <translation>cần ghi nội dung bằng cả tiếng Việt và tiếng Anh</translation>
    </message>
    <message>
        <source>this is not a programme file of version 1</source>
        <translation>đây không phải là tệp chương trình phiên bản 1</translation>
    </message>
    <message>
        <source>this code is used twice</source>
        <translation>mã này bị dùng hai lần</translation>
    </message>
    <message>
        <source>there is no pillar with this code</source>
        <translation>không có trụ cột mang mã này</translation>
    </message>
    <message>
        <source>there is no indicator with this code</source>
        <translation>không có chỉ tiêu mang mã này</translation>
    </message>
    <message>
        <source>an indicator of this kind cannot have such a target</source>
        <translation>chỉ tiêu loại này không thể có mục tiêu như vậy</translation>
    </message>
    <message>
        <source>the text is not JSON</source>
        <translation>nội dung không phải là JSON</translation>
    </message>
    <message>
        <source>this code belongs to an indicator of another programme</source>
        <translation>mã này thuộc về một chỉ tiêu của chương trình khác</translation>
    </message>
    <message>
        <source>the indicator has values of another kind in this file</source>
        <translation>chỉ tiêu này đã có số liệu thuộc loại khác trong tệp</translation>
    </message>
    <message>
        <source>two targets of one document are due in the same year</source>
        <translation>hai mục tiêu của cùng một văn bản có cùng năm đến hạn</translation>
    </message>
    <message>
        <source>There is no edition %1 of %2 in this file. Use one of: %3.</source>
        <extracomment>%2 is the index, %3 the years it has</extracomment>
        <translation>Tệp này không có kỳ xếp hạng %1 của %2. Hãy dùng một trong các kỳ: %3.</translation>
    </message>
    <message>
        <source>The score of &quot;%1&quot; is not known, and %2 cannot be computed without it. Give a score for it too.</source>
        <extracomment>%2 is the index</extracomment>
        <translation>Chưa có điểm của “%1” nên không tính được %2. Hãy ghi cả điểm của chỉ số thành phần này.</translation>
    </message>
    <message>
        <source>two changes of definition fall into the same year</source>
        <translation>hai lần thay đổi định nghĩa trùng một năm</translation>
    </message>
    <message>
        <source>There are several editions of %1. Say which provinces were ranked: %2.</source>
        <extracomment>%1 is a year, %2 numbers of provinces</extracomment>
        <translation>Năm %1 có nhiều kỳ xếp hạng. Hãy nêu tổng số đơn vị được xếp hạng: %2.</translation>
    </message>
    <message>
        <source>The row is of the edition %1, not of %2. Import each edition from a table of its own.</source>
        <extracomment>both are years</extracomment>
        <translation>Dòng này thuộc kỳ xếp hạng %1, không phải %2. Hãy nhập mỗi kỳ xếp hạng từ một bảng riêng.</translation>
    </message>
    <message>
        <source>the file is empty; copy or download it again</source>
        <translation>tệp rỗng; hãy sao chép hoặc tải lại tệp</translation>
    </message>
    <message>
        <source>it is an old Excel file (.xls); open it in Excel and save it as .xlsx</source>
        <translation>đây là tệp Excel cũ (.xls); hãy mở bằng Excel và lưu thành .xlsx</translation>
    </message>
    <message>
        <source>it is protected by a password; open it, remove the password and save it</source>
        <translation>tệp được bảo vệ bằng mật khẩu; hãy mở tệp, gỡ mật khẩu rồi lưu lại</translation>
    </message>
    <message>
        <source>it is a web page under the name of a spreadsheet; open it in Excel and save it as .xlsx</source>
        <translation>đây là trang web mang tên bảng tính; hãy mở bằng Excel và lưu thành .xlsx</translation>
    </message>
    <message>
        <source>it is an XML spreadsheet; open it in Excel or LibreOffice and save it as .xlsx</source>
        <translation>đây là bảng tính dạng XML; hãy mở bằng Excel hoặc LibreOffice và lưu thành .xlsx</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx</source>
        <translation>đây là tệp Excel nhị phân (.xlsb); hãy mở bằng Excel và lưu thành .xlsx</translation>
    </message>
    <message>
        <source>it is not a spreadsheet; choose an .xlsx, .ods or .csv file</source>
        <translation>đây không phải là bảng tính; hãy chọn tệp .xlsx, .ods hoặc .csv</translation>
    </message>
    <message>
        <source>the file is incomplete or damaged; copy or download it again</source>
        <translation>tệp không đầy đủ hoặc bị hỏng; hãy sao chép hoặc tải lại tệp</translation>
    </message>
    <message>
        <source>a part of it is damaged; open it in Excel or LibreOffice and save it again</source>
        <translation>một phần của tệp bị hỏng; hãy mở bằng Excel hoặc LibreOffice và lưu lại</translation>
    </message>
    <message>
        <source>a part of the workbook is missing; open it in Excel or LibreOffice and save it again</source>
        <translation>tệp bảng tính bị thiếu một phần; hãy mở bằng Excel hoặc LibreOffice và lưu lại</translation>
    </message>
    <message>
        <source>a cell has an address that does not exist; open it in Excel or LibreOffice and save it again</source>
        <translation>có ô mang địa chỉ không tồn tại; hãy mở bằng Excel hoặc LibreOffice và lưu lại</translation>
    </message>
    <message>
        <source>its rows or columns are out of order; open it in Excel or LibreOffice and save it again</source>
        <translation>các dòng hoặc cột không theo thứ tự; hãy mở bằng Excel hoặc LibreOffice và lưu lại</translation>
    </message>
    <message>
        <source>a cell refers to a text that the file does not hold; open it in Excel or LibreOffice and save it again</source>
        <translation>có ô tham chiếu đến nội dung không có trong tệp; hãy mở bằng Excel hoặc LibreOffice và lưu lại</translation>
    </message>
    <message>
        <source>it declares XML entities, which no spreadsheet program writes; get the table from its source again</source>
        <translation>tệp có khai báo XML mà không phần mềm bảng tính nào ghi; hãy lấy lại bảng từ nơi cung cấp</translation>
    </message>
    <message>
        <source>its contents are nested deeper than in any spreadsheet; get the table from its source again</source>
        <translation>nội dung lồng nhau sâu hơn mọi bảng tính; hãy lấy lại bảng từ nơi cung cấp</translation>
    </message>
    <message>
        <source>it holds two parts of the same name; get the table from its source again</source>
        <translation>tệp chứa hai phần trùng tên; hãy lấy lại bảng từ nơi cung cấp</translation>
    </message>
    <message>
        <source>it holds a part whose name points outside the file; get the table from its source again</source>
        <translation>tệp chứa phần có tên trỏ ra ngoài tệp; hãy lấy lại bảng từ nơi cung cấp</translation>
    </message>
    <message>
        <source>it would unpack to more than this program takes in; divide the table into smaller files</source>
        <translation>dung lượng sau khi giải nén vượt mức phần mềm tiếp nhận; hãy chia bảng thành các tệp nhỏ hơn</translation>
    </message>
    <message>
        <source>it consists of too many parts; open it in Excel or LibreOffice, keep only the sheets with the table and save it</source>
        <translation>tệp gồm quá nhiều phần; hãy mở bằng Excel hoặc LibreOffice, chỉ giữ các trang tính có bảng rồi lưu lại</translation>
    </message>
    <message>
        <source>it has more than 1048576 rows, the most that Excel can hold; divide the table</source>
        <translation>bảng có hơn 1048576 dòng, mức tối đa của Excel; hãy chia nhỏ bảng</translation>
    </message>
    <message>
        <source>it has more than 16384 columns, the most that Excel can hold; divide the table</source>
        <translation>bảng có hơn 16384 cột, mức tối đa của Excel; hãy chia nhỏ bảng</translation>
    </message>
    <message>
        <source>it has more filled cells than this program takes in; divide the table into smaller files</source>
        <translation>số ô có dữ liệu vượt mức phần mềm tiếp nhận; hãy chia bảng thành các tệp nhỏ hơn</translation>
    </message>
    <message>
        <source>a cell holds more than 32767 characters, the most that Excel can hold; shorten it</source>
        <translation>có ô chứa hơn 32767 ký tự, mức tối đa của Excel; hãy rút gọn nội dung ô</translation>
    </message>
    <message>
        <source>The old value of %1 cannot be restored: %2.</source>
        <extracomment>%1 is an indicator with its period, %2 says why</extracomment>
        <translation>Không khôi phục được giá trị cũ của %1: %2.</translation>
    </message>
    <message>
        <source>the value is already as it was before this entry</source>
        <translation>giá trị hiện nay đã đúng như trước khi có mục nhật ký này</translation>
    </message>
    <message>
        <source>the indicator is no longer in this file</source>
        <translation>chỉ tiêu không còn trong tệp này</translation>
    </message>
    <message>
        <source>it comes from a ranking table; correct that table and import it again</source>
        <translation>nội dung này lấy từ bảng xếp hạng; hãy sửa bảng xếp hạng rồi nhập lại</translation>
    </message>
    <message>
        <source>there is no value now to which it could belong; restore the value first</source>
        <translation>hiện không có giá trị nào để gắn nội dung này; hãy khôi phục giá trị rồi mới khôi phục nội dung này</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is wrong at %2: %3. Nothing was imported.</source>
        <extracomment>%2 is the place in the JSON file, %3 what is wrong there</extracomment>
        <translation>Tệp khai báo cột “%1” có lỗi tại %2: %3. Không có nội dung nào được nhập.</translation>
    </message>
    <message>
        <source>The cell %1 shows the error %2. Correct its formula in the spreadsheet and save the file.</source>
        <extracomment>%1 is the cell, such as D12, %2 what it shows, such as #REF!</extracomment>
        <translation>Ô %1 báo lỗi %2. Hãy sửa công thức của ô trong bảng tính rồi lưu tệp.</translation>
    </message>
    <message>
        <source>The formula in the cell %1 was never calculated. Open the file in Excel or LibreOffice and save it.</source>
        <extracomment>%1 is the cell, such as D12</extracomment>
        <translation>Công thức ở ô %1 chưa được tính. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no sheet &quot;%2&quot;. Use one of: %3.</source>
        <extracomment>%2 is the name that was asked for, %3 the sheets that there are</extracomment>
        <translation>Bảng “%1” không có trang tính “%2”. Hãy chọn một trong các trang tính: %3.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; only the hidden sheet &quot;%2&quot; holds such a table. Choose that sheet by its name, or show it in the spreadsheet.</source>
        <extracomment>%2 is the sheet&apos;s name</extracomment>
        <translation>Trong “%1” chỉ trang tính bị ẩn “%2” có bảng phù hợp. Hãy chọn trang tính đó theo tên hoặc cho hiển thị lại trong bảng tính.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; does not say which period it is of. Give the period, for example 2023.</source>
        <translation>Bảng “%1” không cho biết số liệu thuộc kỳ nào. Hãy nêu kỳ số liệu, ví dụ 2023.</translation>
    </message>
    <message>
        <source>&quot;bentre-ict/mapping&quot; is expected here</source>
        <translation>phải ghi “bentre-ict/mapping”</translation>
    </message>
    <message>
        <source>this version is not known</source>
        <translation>không có phiên bản này</translation>
    </message>
    <message>
        <source>a period like 2024, 2024-Q3 or 2024-05 is expected</source>
        <translation>phải là một kỳ như 2024, 2024-Q3 hoặc 2024-05</translation>
    </message>
    <message>
        <source>it is a text file, which has no sheets; leave the sheet out</source>
        <translation>đây là tệp dạng chữ, không có trang tính; hãy bỏ phần chọn trang tính</translation>
    </message>
    <message>
        <source>the header row has no such column</source>
        <translation>dòng tiêu đề không có cột này</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>error_code</source>
        <translation>mã lỗi</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>No brief was written: up to the end of %2 there is no value of %1 to report. Missing: %3. Enter or import values, or choose a later year.</source>
        <extracomment>%1 is the unit, %2 the year, %3 the indicators; in Vietnamese the unit is %4 and the indicators %5</extracomment>
        <translation>Chưa lập được báo cáo: đến hết năm %2, %4 chưa có số liệu nào để báo cáo. Còn thiếu: %5. Hãy nhập trực tiếp hoặc nhập từ tệp số liệu này, hoặc chọn năm muộn hơn.</translation>
    </message>
    <message>
        <source>You may not write into the folder &quot;%1&quot;. Choose a folder of your own, or ask for the right to write there. Nothing was written.</source>
        <translation>Không có quyền ghi vào thư mục “%1”. Hãy chọn thư mục riêng hoặc đề nghị cấp quyền ghi. Không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>There is no room left on the drive for &quot;%1&quot;. Nothing was written. Make room or choose another drive, then try again.</source>
        <translation>Ổ đĩa không còn chỗ cho “%1”. Không có nội dung nào được ghi. Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác rồi thử lại.</translation>
    </message>
    <message>
        <source>the name of the agency in Vietnamese is missing</source>
        <translation>chưa có tên cơ quan bằng tiếng Việt</translation>
    </message>
    <message>
        <source>the abbreviation for the number of its reports is missing</source>
        <translation>chưa có ký hiệu cơ quan trong số báo cáo</translation>
    </message>
    <message>
        <source>its place is missing</source>
        <translation>chưa có địa danh</translation>
    </message>
    <message>
        <source>its last day is before its first day</source>
        <translation>ngày cuối cùng trước ngày đầu tiên</translation>
    </message>
    <message>
        <source>it is about the agency or the texts of briefs; change them on the Briefs page</source>
        <translation>mục này về cơ quan ban hành hoặc nội dung báo cáo; hãy sửa tại trang Báo cáo</translation>
    </message>
    <message>
        <source>The reading of &quot;%1&quot; was stopped. Nothing was changed.</source>
        <extracomment>%1 is a table</extracomment>
        <translation>Đã dừng đọc “%1” theo yêu cầu. Không có nội dung nào thay đổi.</translation>
    </message>
    <message>
        <source>it answers a question about a value; answer that again on the Data entry page</source>
        <translation>đây là nội dung trả lời một câu hỏi về số liệu; hãy trả lời lại ở trang Nhập liệu</translation>
    </message>
    <message>
        <source>Two columns are headed &quot;%1&quot;: %2 and %3. Give one of them another header, or say which of them is to be left out.</source>
        <extracomment>%1 is the header, %2 and %3 the letters of the columns</extracomment>
        <translation>Hai cột có cùng tiêu đề “%1”: %2 và %3. Hãy đổi tiêu đề của một cột hoặc chọn cột cần bỏ qua.</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>area</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>thứ hạng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reason for a missing value. Write not applicable or not yet due, or leave it empty.</source>
        <translation>“%1” không phải là lý do chưa có số liệu. Hãy ghi không áp dụng hoặc chưa đến hạn, hoặc để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. What was there before was left as it is. Try another name or another folder.</source>
        <extracomment>%2 says why</extracomment>
        <translation>Không ghi được “%1”: %2. Nội dung cũ được giữ nguyên. Hãy thử tên khác hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>no room is left on the drive</source>
        <translation>ổ đĩa không còn chỗ</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>không còn bộ nhớ</translation>
    </message>
    <message>
        <source>a file of this size is not allowed there</source>
        <translation>nơi đó không cho phép tệp lớn như vậy</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>có quá nhiều tệp đang mở</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>đang bị chống ghi</translation>
    </message>
    <message>
        <source>the other end has closed it</source>
        <translation>bên nhận đã đóng</translation>
    </message>
    <message>
        <source>a temporary file was lost there</source>
        <translation>một tệp tạm ở đó đã bị mất</translation>
    </message>
    <message>
        <source>the drive reports an input/output error, which the administrator should know of</source>
        <translation>ổ đĩa báo lỗi vào/ra, cần báo cho người quản trị</translation>
    </message>
    <message>
        <source>it is a data file, or has the name of one</source>
        <translation>đó là tệp dữ liệu hoặc mang tên của tệp dữ liệu</translation>
    </message>
    <message>
        <source>it is no file but a folder, a device or a link that leads nowhere</source>
        <translation>đó không phải là tệp mà là thư mục, thiết bị hoặc liên kết không dẫn tới đâu</translation>
    </message>
    <message>
        <source>the printer does not take the brief</source>
        <translation>máy in không nhận báo cáo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file but a folder, a device or a pipe. Choose a file.</source>
        <extracomment>a folder, a device, a pipe or a socket</extracomment>
        <translation>“%1” không phải là tệp mà là thư mục, thiết bị hoặc đường ống. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 MB; this program reads at most %3 MB of such a file. Divide it into smaller files.</source>
        <extracomment>%2 and %3 are sizes in MB, what it has and the most that is read</extracomment>
        <translation>“%1” có dung lượng %2 MB; phần mềm chỉ đọc tệp loại này đến %3 MB. Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>The text &quot;%1...&quot; has more than %2 characters. Shorten it.</source>
        <extracomment>%1 is the start of a text, %2 a number of characters</extracomment>
        <translation>Nội dung “%1...” dài quá %2 ký tự. Hãy rút gọn.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; contains a hidden character (%2), which may have come along in copying. Delete the text and type it anew.</source>
        <extracomment>%1 is the text, %2 the number of the character, such as U+202E</extracomment>
        <translation>Nội dung “%1” có ký tự ẩn (%2), có thể lẫn vào khi sao chép. Hãy xóa và gõ lại nội dung này.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; could not be read at %2: %3.</source>
        <extracomment>%2 is a place in the table such as D12, %3 says what is wrong there</extracomment>
        <translation>Không đọc được bảng “%1” tại %2: %3.</translation>
    </message>
    <message>
        <source>this text is longer than %4 characters; shorten it</source>
        <translation>nội dung này dài quá %4 ký tự; hãy rút gọn</translation>
    </message>
    <message>
        <source>there are more than %4 of them here</source>
        <translation>ở đây có nhiều hơn %4 mục</translation>
    </message>
    <message>
        <source>this number is larger than any figure of an indicator</source>
        <translation>số này lớn hơn mọi số liệu mà một chỉ tiêu có thể có</translation>
    </message>
    <message>
        <source>a whole number from %4 to %5 is expected</source>
        <translation>cần một số nguyên từ %4 đến %5</translation>
    </message>
    <message>
        <source>a code must not be empty</source>
        <translation>mã không được để trống</translation>
    </message>
    <message>
        <source>the code holds a character that is not seen; type it anew</source>
        <translation>mã có ký tự không nhìn thấy được; hãy gõ lại</translation>
    </message>
    <message>
        <source>the text contains a hidden or a control character</source>
        <translation>nội dung có ký tự ẩn hoặc ký tự điều khiển</translation>
    </message>
    <message>
        <source>this key stands twice in one object; keep one of the two</source>
        <translation>khóa này xuất hiện hai lần trong cùng một đối tượng; hãy giữ lại một</translation>
    </message>
    <message>
        <source>the contents are nested deeper than %4 levels</source>
        <translation>nội dung lồng nhau sâu quá %4 cấp</translation>
    </message>
    <message>
        <source>the indicator would read its own values; name another one</source>
        <translation>chỉ tiêu sẽ lấy số liệu của chính nó; hãy ghi chỉ tiêu khác</translation>
    </message>
    <message>
        <source>the indicators read each other&apos;s values in a circle; one of them must have values of its own</source>
        <translation>các chỉ tiêu lấy số liệu của nhau theo vòng tròn; một chỉ tiêu trong số đó phải có số liệu riêng</translation>
    </message>
    <message>
        <source>a date from the year %4 to the year %5 is expected</source>
        <translation>cần một ngày trong khoảng từ năm %4 đến năm %5</translation>
    </message>
    <message>
        <source>one of its texts is longer than %3 characters</source>
        <translation>một trong các nội dung dài quá %3 ký tự</translation>
    </message>
    <message>
        <source>The data file &quot;%1&quot; could not be used for a reason that this program does not know (%2). Show this to the administrator.</source>
        <extracomment>%2 is what SQLite says, in English</extracomment>
        <translation>Không sử dụng được tệp dữ liệu “%1” vì một nguyên nhân mà phần mềm không xác định được (%2). Hãy báo nội dung này cho người quản trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was moved, deleted or replaced by another program while it was open. Nothing was stored. Open it again.</source>
        <translation>“%1” đã bị phần mềm khác di chuyển, xóa hoặc thay thế trong khi đang mở. Không có nội dung nào được lưu. Hãy mở lại tệp.</translation>
    </message>
    <message>
        <source>The drive or the network failed while &quot;%1&quot; was read or written. Check the drive and the connection, then try again.</source>
        <translation>Ổ đĩa hoặc mạng gặp lỗi khi đọc hoặc ghi “%1”. Hãy kiểm tra ổ đĩa và kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Ask its owner for the right to read it.</source>
        <translation>Không có quyền đọc “%1”. Hãy đề nghị người sở hữu tệp cấp quyền đọc.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened: beside it lies &quot;%2&quot;, which is not a plain file but a folder, a link, a device or a pipe. Move it away, then try again.</source>
        <extracomment>%2 is a file beside the data file, such as data.btict-journal</extracomment>
        <translation>Không mở “%1”: bên cạnh tệp có “%2” không phải là tệp thông thường mà là thư mục, liên kết, thiết bị hoặc đường ống. Hãy chuyển nó đi nơi khác rồi thử lại.</translation>
    </message>
    <message>
        <source>A change of &quot;%1&quot; was interrupted and has to be undone, but the file or its folder is write-protected. Remove the write protection, or copy the file together with &quot;%2&quot; to a folder of your own.</source>
        <translation>Một thay đổi của “%1” đã bị gián đoạn và phải được hoàn lại, nhưng tệp hoặc thư mục chứa tệp bị chống ghi. Hãy bỏ chống ghi, hoặc sao chép tệp cùng với “%2” vào thư mục riêng.</translation>
    </message>
    <message>
        <source>Another program has set &quot;%1&quot; to a way of writing (WAL) that this program does not use, and it cannot be set back because the file or its folder is write-protected. Copy it to a folder of your own.</source>
        <translation>Phần mềm khác đã chuyển “%1” sang một cách ghi (WAL) mà phần mềm này không dùng, và không thể chuyển lại vì tệp hoặc thư mục chứa tệp bị chống ghi. Hãy sao chép tệp vào thư mục riêng.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; states a format (%2) that no version of this program writes. It was left as it is. Use the last backup; keep this file for the administrator.</source>
        <extracomment>%2 is a number</extracomment>
        <translation>“%1” ghi một định dạng (%2) mà không phiên bản nào của phần mềm này tạo ra. Tệp được giữ nguyên. Hãy dùng bản sao lưu gần nhất do cơ quan lưu; giữ tệp này cho người quản trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was altered by another program: %2 &quot;%3&quot; is not as this program makes it. The file was left as it is, and nothing in it was run. Use the last backup; keep this file for the administrator.</source>
        <extracomment>%2 is &quot;the table&quot;, &quot;the trigger&quot; and so on, %3 its name</extracomment>
        <translation>“%1” đã bị phần mềm khác sửa đổi: %2 “%3” không đúng như phần mềm này tạo ra. Tệp được giữ nguyên và không có gì trong tệp được thực thi. Hãy dùng bản sao lưu gần nhất do cơ quan lưu; giữ tệp này cho người quản trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that this program never writes: in the table %2, row %3, column %4 stands &quot;%5&quot;. Use the last backup; keep this file for the administrator.</source>
        <extracomment>%2 is a table, %3 a row, %4 a column, %5 what stands there</extracomment>
        <translation>“%1” chứa nội dung mà phần mềm này không bao giờ ghi: trong bảng %2, dòng %3, cột %4 có “%5”. Hãy dùng bản sao lưu gần nhất do cơ quan lưu; giữ tệp này cho người quản trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still being checked for damage; only then is anything written to it. Try again in a moment.</source>
        <translation>“%1” đang được kiểm tra hư hỏng; kiểm tra xong mới ghi vào tệp. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The last change of &quot;%1&quot; was interrupted before it was complete, and was undone. Enter or import it again.</source>
        <translation>Thay đổi gần nhất của “%1” đã bị gián đoạn khi chưa hoàn tất và đã được hoàn lại. Hãy nhập trực tiếp hoặc nhập từ tệp lại.</translation>
    </message>
    <message>
        <source>Beside &quot;%1&quot; lay &quot;%2&quot;, the remains of an interrupted change that do not fit the file as it is now. They were not used; they are now called &quot;%3&quot;.</source>
        <extracomment>%2 and %3 are file names</extracomment>
        <translation>Bên cạnh “%1” có “%2” là phần còn lại của một thay đổi bị gián đoạn, không khớp với tệp hiện tại. Phần này không được sử dụng; nay có tên là “%3”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be looked at: the file or its folder is write-protected, and its format is older. Copy it to a folder of your own to enter values.</source>
        <translation>Chỉ xem được “%1”: tệp hoặc thư mục chứa tệp bị chống ghi và tệp có định dạng cũ hơn. Hãy sao chép tệp vào thư mục riêng để nhập số liệu.</translation>
    </message>
    <message>
        <source>it is about the catalogue; correct the programme file and import it again</source>
        <translation>mục này thuộc danh mục; hãy sửa tệp chương trình rồi nhập lại</translation>
    </message>
    <message>
        <source>the index</source>
        <translation>chỉ mục</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>khung nhìn</translation>
    </message>
    <message>
        <source>the trigger</source>
        <translation>thủ tục tự động (trigger)</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>it is no file of settings</source>
        <translation>đây không phải tệp thiết lập</translation>
    </message>
    <message>
        <source>this version of Qt writes PDF in a form that cannot be made a PDF/A</source>
        <translation>phiên bản Qt này ghi PDF theo dạng không thể hoàn chỉnh thành PDF/A</translation>
    </message>
    <message>
        <source>this key is missing; send the file back to the person who made it</source>
        <translation>thiếu khóa này; hãy gửi tệp cho người lập để bổ sung</translation>
    </message>
    <message>
        <source>text expected</source>
        <translation>cần nội dung dạng chữ</translation>
    </message>
    <message>
        <source>a JSON object in braces {} is expected</source>
        <translation>cần một đối tượng JSON trong dấu ngoặc {}</translation>
    </message>
    <message>
        <source>a JSON list in brackets [] is expected</source>
        <translation>cần một danh sách JSON trong dấu ngoặc []</translation>
    </message>
    <message>
        <source>the minimum is above the maximum</source>
        <translation>giá trị nhỏ nhất lớn hơn giá trị lớn nhất</translation>
    </message>
    <message>
        <source>this is neither a column of tables of values nor a period nor an indicator</source>
        <translation>đây không phải là tên cột của bảng số liệu, cũng không phải là kỳ hay chỉ tiêu</translation>
    </message>
    <message>
        <source>there are more than %4 components</source>
        <translation>có nhiều hơn %4 chỉ số thành phần</translation>
    </message>
    <message>
        <source>it has more than %4 recipients, the most that a report can name</source>
        <translation>số nơi nhận vượt quá %4, mức nhiều nhất mà một báo cáo có thể ghi</translation>
    </message>
    <message>
        <source>other agency details are in force on some of the same days</source>
        <translation>có thông tin khác của cơ quan trùng thời gian hiệu lực</translation>
    </message>
    <message>
        <source>the area is no longer in this file</source>
        <translation>đơn vị hành chính không còn trong tệp này</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created by a newer version of this program (format %2). Install the new version to open it. Nothing was changed.</source>
        <translation>“%1” được tạo bằng phiên bản mới hơn của phần mềm này (định dạng %2). Hãy cài phiên bản mới để mở tệp. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and was not opened. Use the last backup that your office keeps; keep the damaged file for the administrator.</source>
        <translation>“%1” bị hỏng nên không được mở. Hãy dùng bản sao lưu gần nhất do cơ quan lưu; giữ lại tệp hỏng cho người quản trị.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read (%2). Close it in other programs, check the right to read it, then try again.</source>
        <translation>Không đọc được “%1” (%2). Hãy đóng tệp ở phần mềm khác, kiểm tra quyền đọc rồi thử lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a component that %2 is computed from. Use one of: %3.</source>
        <extracomment>%2 is the index, %3 its parts</extracomment>
        <translation>“%1” không phải là chỉ số thành phần dùng để tính %2. Hãy dùng một trong các mã: %3.</translation>
    </message>
    <message>
        <source>The score of &quot;%2&quot; must be from %3 to %4; %1 is not valid.</source>
        <extracomment>%1 is the score, %2 the component, %3 and %4 the limits</extracomment>
        <translation>Điểm của “%2” phải từ %3 đến %4; %1 không hợp lệ.</translation>
    </message>
    <message>
        <source>This file does not say how %1 is computed from its components. Choose another index.</source>
        <translation>Tệp này không nêu cách tính %1 từ các chỉ số thành phần. Hãy chọn chỉ số khác.</translation>
    </message>
    <message>
        <source>The programme %2 has no indicator &quot;%1&quot;; it belongs to %3. Add --programme %3.</source>
        <extracomment>%1 is the indicator, %2 the programme shown, %3 the one it belongs to</extracomment>
        <translation>Chương trình %2 không có chỉ tiêu “%1”; chỉ tiêu này thuộc %3. Hãy thêm --programme %3.</translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot;. Write its code or its name as in the catalogue.</source>
        <translation>Không có đơn vị hành chính “%1”. Hãy ghi mã hoặc tên như trong danh mục.</translation>
    </message>
    <message>
        <source>The rank %1 needs the number ranked. Write it like 53/63.</source>
        <translation>Hạng %1 còn thiếu tổng số đơn vị được xếp hạng. Hãy ghi theo mẫu 53/63.</translation>
    </message>
    <message>
        <source>A rank must be a whole number from 1 to %2; it says %1. Check both numbers.</source>
        <translation>Hạng phải là số nguyên từ 1 đến %2; đã ghi %1. Hãy kiểm tra lại cả hai số.</translation>
    </message>
    <message>
        <source>Another row already has the same indicator, area and period (%1). Keep one of them.</source>
        <translation>Chỉ tiêu, đơn vị hành chính và kỳ này đã có ở một dòng khác (%1). Hãy giữ lại một dòng.</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; did not exist in %2. Choose an area of that time.</source>
        <translation>Đơn vị hành chính “%1” không tồn tại trong kỳ %2. Hãy chọn đơn vị của thời kỳ đó.</translation>
    </message>
    <message>
        <source>The period %1 is locked. Ask the person who manages this file to open it.</source>
        <translation>Kỳ %1 đã khóa. Hãy đề nghị người quản lý tệp mở khóa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows the values of %2. Enter the value under that indicator.</source>
        <translation>“%1” lấy số liệu của %2. Hãy nhập số liệu ở chỉ tiêu đó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not state the progress. Write not started, in progress or done.</source>
        <translation>“%1” không phải là tình trạng thực hiện. Hãy ghi chưa thực hiện, đang thực hiện hoặc hoàn thành.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of figure. Write estimate, preliminary or official, or leave it empty.</source>
        <extracomment>how firm a figure is</extracomment>
        <translation>“%1” không phải là loại số liệu. Hãy ghi ước thực hiện, sơ bộ hoặc chính thức, hoặc để trống.</translation>
    </message>
    <message>
        <source>The code %1 and the name &quot;%2&quot; mean different areas. Correct one of the two.</source>
        <extracomment>%1 is a code, %2 a name</extracomment>
        <translation>Mã %1 và tên “%2” chỉ hai đơn vị hành chính khác nhau. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has neither a rank nor a score. Fill in one of the two, or leave the row out.</source>
        <translation>“%1” không có thứ hạng và cũng không có điểm. Hãy ghi một trong hai hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>The row says %1 ranked, the rows before it %2. Write the same number in all rows.</source>
        <extracomment>both are numbers of places</extracomment>
        <translation>Dòng này ghi tổng số đơn vị được xếp hạng là %1, các dòng trước ghi %2. Hãy ghi cùng một số ở mọi dòng.</translation>
    </message>
    <message>
        <source>The text &quot;%1...&quot; is too long for a cell of &quot;%2&quot;. Shorten it, or export as CSV.</source>
        <extracomment>%1 is the start of the text, %2 the file</extracomment>
        <translation>Nội dung “%1...” quá dài so với một ô của “%2”. Hãy rút gọn nội dung hoặc xuất ra tệp CSV.</translation>
    </message>
    <message>
        <source>The details of &quot;%1&quot; cannot be kept: %2. Nothing was changed.</source>
        <extracomment>%1 is the agency, %2 says what is wrong</extracomment>
        <translation>Không lưu được thông tin của “%1”: %2. Thông tin cũ được giữ nguyên.</translation>
    </message>
    <message>
        <source>There is no such day as %1. Write a day of the calendar as YYYY-MM-DD, for example 2024-03-31.</source>
        <extracomment>%1 is what was typed, such as 2022-02-30</extracomment>
        <translation>Không có ngày %1. Hãy ghi một ngày có thật theo mẫu YYYY-MM-DD, ví dụ 2024-03-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>%1 is the header of a column in a list of them</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>character %1</source>
        <extracomment>%1 is a number: the place in a file</extracomment>
        <translation>ký tự thứ %1</translation>
    </message>
    <message>
        <source>The header row of the table &quot;%1&quot; lacks %2. Add what is missing.</source>
        <extracomment>%2 is the column&apos;s name</extracomment>
        <translation>Dòng tiêu đề của bảng “%1” thiếu cột %2. Hãy bổ sung vào dòng tiêu đề.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 31/12/2024.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 31/12/2024.</translation>
    </message>
    <message>
        <source>The edition of %3 has %2 places, not %1. That number holds for all its provinces: write %2, or import the table of the edition anew (File &gt; Import).</source>
        <translation>Kỳ xếp hạng %3 có %2 thứ hạng, không phải %1. Con số này chung cho mọi tỉnh của kỳ đó: hãy ghi %2, hoặc nhập lại bảng của kỳ xếp hạng (Tệp &gt; Nhập từ tệp).</translation>
    </message>
    <message>
        <source>it is a PDF, from which no figures are read; ask for the spreadsheet it was made of</source>
        <translation>đây là tệp PDF, không đọc số liệu từ đó được; hãy đề nghị gửi bảng tính gốc</translation>
    </message>
    <message>
        <source>it is a Word document; copy its table into Excel and save it as .xlsx</source>
        <translation>đây là tài liệu Word; hãy chép bảng sang Excel rồi lưu thành .xlsx</translation>
    </message>
    <message>
        <source>it is a document of Apple Numbers; export it there as Excel (.xlsx)</source>
        <translation>đây là tài liệu của Apple Numbers; hãy xuất sang Excel (.xlsx) từ phần mềm đó</translation>
    </message>
    <message>
        <source>it is an archive (.zip) and no spreadsheet; unpack it and choose the file inside</source>
        <translation>đây là tệp nén (.zip), không phải bảng tính; hãy giải nén rồi chọn tệp bên trong</translation>
    </message>
    <message>
        <source>its Vietnamese letters were broken when it was saved (UTF-8 that was taken for another encoding); get the table from its source again</source>
        <translation>chữ tiếng Việt trong tệp đã bị hỏng khi lưu (văn bản UTF-8 bị đọc theo bảng mã khác); hãy lấy lại bảng từ nơi gửi</translation>
    </message>
    <message>
        <source>Several areas are called &quot;%1&quot;: %2. Write the code instead of the name.</source>
        <extracomment>%2 are the areas, each with its code</extracomment>
        <translation>Có nhiều đơn vị cùng tên “%1”: %2. Hãy ghi mã thay cho tên.</translation>
    </message>
    <message>
        <source>The row names no indicator. Write its code or its full name.</source>
        <translation>Dòng không ghi chỉ tiêu. Hãy ghi mã hoặc tên đầy đủ của chỉ tiêu.</translation>
    </message>
    <message>
        <source>The row names no area, though other rows of the table do. Write its code or its name.</source>
        <translation>Dòng không ghi đơn vị, trong khi các dòng khác của bảng có ghi. Hãy ghi mã hoặc tên đơn vị.</translation>
    </message>
    <message>
        <source>The row states no period. Write for example 2024, 2024-Q3, 2024-H1 or 2024-05.</source>
        <translation>Dòng không ghi kỳ. Hãy ghi chẳng hạn 2024, 2024-Q3, 2024-H1 hoặc 2024-05.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns: &quot;%1&quot; in %2. Put numbers with a decimal comma and texts with a comma between quotation marks, or save the table with semicolons.</source>
        <extracomment>%1 is what stands there, %2 the cell, such as D12</extracomment>
        <translation>Dòng có nhiều ô hơn số cột của dòng tiêu đề: “%1” ở ô %2. Hãy đặt số có dấu phẩy thập phân và chữ có dấu phẩy trong dấu ngoặc kép, hoặc lưu bảng với dấu chấm phẩy ngăn cách.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column for the indicator, and the text above it names none, or several. Say which one its figures are of (command line: --indicator CODE).</source>
        <translation>Bảng “%1” không có cột chỉ tiêu, và phần chữ phía trên không nêu chỉ tiêu nào hoặc nêu nhiều chỉ tiêu. Hãy cho biết số liệu là của chỉ tiêu nào (dòng lệnh: --indicator MÃ).</translation>
    </message>
    <message>
        <source>The column &quot;%2&quot; of the table &quot;%1&quot; is not known, but &quot;%3&quot; in it says what its figures are of. Say what the column holds, or that it is left out (command line: --mapping).</source>
        <extracomment>%1 is the table, %2 a header or a column&apos;s letter, %3 a text below it</extracomment>
        <translation>Chưa rõ cột “%2” của bảng “%1” là gì, nhưng “%3” trong cột đó cho biết số liệu là của đâu hoặc của kỳ nào. Hãy cho biết cột đó chứa gì, hoặc bỏ qua cột (dòng lệnh: --mapping).</translation>
    </message>
    <message>
        <source>The text above the table &quot;%1&quot; names %2, but its rows name no area. Say whose figures they are (command line: --area CODE); they are not read as values of %3 unasked.</source>
        <extracomment>%1 is the table, %2 an area in the text above it, %3 the own area</extracomment>
        <translation>Phần chữ phía trên bảng “%1” nêu %2, nhưng các dòng không ghi đơn vị. Hãy cho biết số liệu là của đơn vị nào (dòng lệnh: --area MÃ); phần mềm không tự coi đó là số liệu của %3.</translation>
    </message>
    <message>
        <source>Nothing in the table &quot;%1&quot; could be read: row %2 and those below it name no known indicator, area or period and hold no figures. Compare the row with the header.</source>
        <extracomment>%1 is the table, %2 a row&apos;s number</extracomment>
        <translation>Không đọc được gì trong bảng “%1”: dòng %2 và các dòng dưới không nêu chỉ tiêu, đơn vị hay kỳ nào đã biết và không có số liệu. Hãy đối chiếu dòng đó với dòng tiêu đề.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The digests of the table (%1) are missing or damaged: another program wrote to the file. Compare it with the last backup.</source>
        <translation>Mã kiểm tra của bảng (%1) bị thiếu hoặc bị hỏng: phần mềm khác đã ghi vào tệp. Hãy đối chiếu với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>There are digests of a table that this program does not have (%1): another program wrote to the file. Compare it with the last backup.</source>
        <translation>Có mã kiểm tra của một bảng mà phần mềm này không có (%1): phần mềm khác đã ghi vào tệp. Hãy đối chiếu với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This row (%1) was added by another program. Compare it with the last backup.</source>
        <translation>Dòng này (%1) do phần mềm khác thêm vào. Hãy đối chiếu với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This row (%1) was removed by another program. Compare the file with the last backup.</source>
        <translation>Dòng này (%1) đã bị phần mềm khác xóa. Hãy đối chiếu tệp với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This row (%1) was changed by another program. Compare it with the last backup.</source>
        <translation>Dòng này (%1) đã bị phần mềm khác sửa. Hãy đối chiếu với bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The journal does not know this %1 (%2): another program put it there. Check it, then enter it anew or remove it.</source>
        <extracomment>%1 is a field (&quot;value&quot;), %2 what is stored</extracomment>
        <translation>Nhật ký không có nội dung này (%1: %2): phần mềm khác đã ghi vào. Hãy kiểm tra, sau đó nhập lại hoặc xóa.</translation>
    </message>
    <message>
        <source>The %1 is missing; the journal last entered %2 (entry %3). Another program removed it: enter it again.</source>
        <extracomment>%1 is a field (&quot;value&quot;), %2 what the journal has, %3 the number of the entry</extracomment>
        <translation>Thiếu nội dung (%1); nhật ký ghi lần cuối là %2 (mục %3). Phần mềm khác đã xóa: hãy nhập lại.</translation>
    </message>
    <message>
        <source>Entry %1 found another %2 than the entry before it had left: another program had changed it for a while.</source>
        <extracomment>%1 is the number of an entry, %2 a field (&quot;value&quot;)</extracomment>
        <translation>Mục %1 gặp nội dung (%2) khác với nội dung mà mục trước đó để lại: trong một thời gian, nội dung này đã bị phần mềm khác sửa.</translation>
    </message>
    <message>
        <source>The stored %1 is %2, but the journal last entered %3 (entry %4). Another program changed it: enter the right one.</source>
        <extracomment>%1 is a field (&quot;value&quot;), %2 what is stored, %3 what the journal has, %4 the entry&apos;s number</extracomment>
        <translation>Nội dung hiện có (%1) là %2, nhưng nhật ký ghi lần cuối là %3 (mục %4). Phần mềm khác đã sửa: hãy nhập lại nội dung đúng.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) of this kind are not listed: %1.</source>
        <extracomment>%1 is what they are about: &quot;unusual change&quot;</extracomment>
        <translation>
            <numerusform>Còn %n cảnh báo cùng loại không được liệt kê: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of this kind are not listed.</source>
        <translation>
            <numerusform>Còn %n phát hiện cùng loại không được liệt kê.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row refers to a row that does not exist (%1). Compare the file with the last backup.</source>
        <extracomment>%1 is a table of the file</extracomment>
        <translation>Dòng này tham chiếu đến một dòng không tồn tại (%1). Hãy đối chiếu tệp với bản sao lưu gần nhất.</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n row(s) can be read</source>
        <translation>
            <numerusform>%1: đọc được toàn bộ %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n row(s) can be read</source>
        <translation>
            <numerusform>%1: chỉ đọc được %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged (%1). Use the last backup that your office keeps.</source>
        <translation>Tệp bị hỏng (%1). Hãy dùng bản sao lưu gần nhất do cơ quan lưu.</translation>
    </message>
    <message>
        <source>This journal entry was altered, or one before it is missing. Use a backup from before this entry.</source>
        <translation>Mục nhật ký này đã bị sửa, hoặc một mục trước đó bị thiếu. Hãy dùng bản sao lưu có trước mục này.</translation>
    </message>
</context>
<context>
    <name>Gui::BriefPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>Gui::BriefsPage</name>
    <message>
        <source>Preview of the brief</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>One pillar</source>
        <translation>Một trụ cột</translation>
    </message>
    <message>
        <source>One indicator</source>
        <translation>Một chỉ tiêu</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã xuất ra tệp %1</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Documents to edit (*.odt)</source>
        <translation>Tài liệu PDF (*.pdf);;Tài liệu ODT để chỉnh sửa (*.odt)</translation>
    </message>
    <message>
        <source>Export a brief for each pillar (adds its code)</source>
        <extracomment>the codes of the pillars are added to the name of the file</extracomment>
        <translation>Xuất báo cáo từng trụ cột (tên tệp thêm mã trụ cột)</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) written to %1</source>
        <translation>
            <numerusform>Đã xuất %n báo cáo vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet: %1</source>
        <translation>Chưa có số liệu để báo cáo: %1</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot;. The next brief waits until it is free.</source>
        <translation>Phần mềm khác đang sử dụng tệp “%1”. Báo cáo tiếp theo chờ đến khi tệp rảnh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report number. Type a whole number, 1 or higher, for example 15; the reference code comes from the agency. Leave the number empty for a draft.</source>
        <translation>“%1” không phải là số báo cáo. Hãy ghi số nguyên từ 1 trở lên, ví dụ 15; ký hiệu lấy theo cơ quan ban hành. Để trống nếu là dự thảo.</translation>
    </message>
    <message>
        <source>Export a brief for each indicator (adds its code)</source>
        <translation>Xuất báo cáo từng chỉ tiêu (tên tệp thêm mã chỉ tiêu)</translation>
    </message>
    <message>
        <source>They are drafts: each report needs a number of its own.</source>
        <translation>Đây là các bản dự thảo: mỗi số chỉ dùng cho một báo cáo.</translation>
    </message>
    <message>
        <source>Stopped; the briefs exported so far can be used.</source>
        <translation>Đã dừng; các báo cáo đã xuất vẫn dùng được.</translation>
    </message>
</context>
<context>
    <name>Gui::CataloguePage</name>
    <message>
        <source>Unit of measure: %1</source>
        <translation>Đơn vị tính: %1</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Định nghĩa: %1</translation>
    </message>
    <message>
        <source>Target %1: %2 (%3)</source>
        <translation>Mục tiêu %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Tên gọi khác: %1</translation>
    </message>
    <message>
        <source>No indicator matches. Clear the search above.</source>
        <translation>Không có chỉ tiêu phù hợp. Hãy xóa nội dung tìm ở trên.</translation>
    </message>
    <message>
        <source>Quoted from the document, %1: “%2”</source>
        <translation>Trích văn bản, %1: “%2”</translation>
    </message>
</context>
<context>
    <name>Gui::ChartView</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Sao chép biểu đồ</translation>
    </message>
</context>
<context>
    <name>Gui::ChartsPage</name>
    <message>
        <source>Those with values</source>
        <translation>Cấp có số liệu</translation>
    </message>
    <message>
        <source>Districts and city</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Cấp xã</translation>
    </message>
</context>
<context>
    <name>Gui::CheckProgress</name>
    <message>
        <source>Checking the file: %1 %</source>
        <extracomment>How far the program is that looks for damage in a large file</extracomment>
        <translation>Đang kiểm tra tệp: %1 %</translation>
    </message>
</context>
<context>
    <name>Gui::ChoosePage</name>
    <message>
        <source>&amp;Values of indicators</source>
        <translation>&amp;Số liệu của các chỉ tiêu</translation>
    </message>
    <message>
        <source>Chosen file</source>
        <translation>Tệp đã chọn</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Chưa chọn tệp nào</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>Chọn &amp;tệp...</translation>
    </message>
    <message>
        <source>&amp;Paste the clipboard</source>
        <translation>&amp;Dán từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Nội dung của bảng</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Chọn bảng dữ liệu</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in Excel first.</source>
        <translation>Bộ nhớ tạm không có nội dung chữ. Hãy sao chép các ô trong Excel trước.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: %2</source>
        <translation>Trang tính “%1”: %2</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), a text table (.csv, .txt), or cells copied in Excel. Nothing is stored before the last step.</source>
        <translation>Tệp Excel (.xlsx), bảng tính OpenDocument (.ods), bảng dạng chữ (.csv, .txt) hoặc các ô sao chép từ Excel. Số liệu chỉ được ghi ở bước cuối cùng.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.txt)</source>
        <translation>Bảng số liệu (*.xlsx *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>A &amp;ranking table: the ranks of one edition</source>
        <translation>&amp;Bảng xếp hạng: thứ hạng của một kỳ xếp hạng</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with content.</source>
        <translation>
            <numerusform>%n dòng có nội dung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::CompletenessBoard</name>
    <message>
        <source>Pillar</source>
        <translation>Trụ cột</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) present.</source>
        <translation>
            <numerusform>Đã có %1/%n số liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closing or due date is set for this period.</source>
        <translation>Kỳ này chưa quy định ngày chốt số liệu và hạn gửi.</translation>
    </message>
    <message>
        <source>Closing date %1, no due date.</source>
        <translation>Ngày chốt số liệu %1, chưa quy định hạn gửi.</translation>
    </message>
    <message>
        <source>Due date %1.</source>
        <translation>Hạn gửi %1.</translation>
    </message>
    <message>
        <source>Closing date %1, due date %2.</source>
        <translation>Ngày chốt số liệu %1, hạn gửi %2.</translation>
    </message>
    <message>
        <source>No values are asked for in this period</source>
        <translation>Kỳ này không yêu cầu số liệu</translation>
    </message>
    <message>
        <source>Nothing is missing so far: the period is still open</source>
        <translation>Chưa thiếu số liệu: kỳ báo cáo chưa chốt</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Không thiếu số liệu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
</context>
<context>
    <name>Gui::DataEntryPage</name>
    <message>
        <source>Read as %1</source>
        <translation>Đọc là %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Cảnh báo (%1)</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Mức độ đầy đủ</translation>
    </message>
    <message>
        <source>No row matches. Clear the search above.</source>
        <translation>Không có dòng phù hợp. Hãy xóa nội dung tìm ở trên.</translation>
    </message>
    <message>
        <source>Discarded: the cell shows the stored value.</source>
        <translation>Đã bỏ: ô hiển thị số liệu có trong tệp.</translation>
    </message>
    <message>
        <source>%1 has the numerator %2 and the denominator %3, which give %4 and not %5.</source>
        <translation>%1 có tử số %2 và mẫu số %3, cho kết quả %4 chứ không phải %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have a numerator and a denominator that do not give the new figures.</source>
        <translation>
            <numerusform>%n ô có tử số và mẫu số không cho kết quả bằng số liệu mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numerator and denominator</source>
        <translation>Tử số và mẫu số</translation>
    </message>
    <message>
        <source>Enter without numerator and denominator</source>
        <translation>Nhập, bỏ tử số và mẫu số</translation>
    </message>
    <message>
        <source>Keep the old figure</source>
        <translation>Giữ số liệu cũ</translation>
    </message>
    <message>
        <source>Removed with the old figure of %1: %2.</source>
        <translation>Đã bỏ cùng số liệu cũ của %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Removed with %n old figure(s): %1.</source>
        <translation>
            <numerusform>Đã bỏ cùng %n số liệu cũ: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep details of %n value(s)</source>
        <translation>
            <numerusform>Giữ thông tin của %n số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell of a year first: values go there.</source>
        <translation>Hãy chọn một ô thuộc cột năm trước: số liệu được nhập vào đó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 could not be stored.</source>
        <translation>Chưa lưu được “%1” tại %2.</translation>
    </message>
    <message>
        <source>Details of %1 could not be stored.</source>
        <translation>Chưa lưu được thông tin của %1.</translation>
    </message>
    <message>
        <source>Details of %1 wait for its value.</source>
        <translation>Thông tin của %1 đang chờ số liệu.</translation>
    </message>
    <message>
        <source>The grid shows the shorter periods of the year that is looked at: choose %1 above.</source>
        <translation>Bảng hiện các kỳ trong năm đang xem: hãy chọn năm %1 ở phía trên.</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Mọi cấp</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Các năm</translation>
    </message>
    <message>
        <source>Quarters of %1</source>
        <translation>Các quý năm %1</translation>
    </message>
    <message>
        <source>Months of %1</source>
        <translation>Các tháng năm %1</translation>
    </message>
    <message>
        <source>Quarters, half-years and nine months</source>
        <translation>Các quý, 6 tháng và 9 tháng</translation>
    </message>
    <message>
        <source>Figures: %1   Mean: %2   Sum: %3</source>
        <translation>Số ô có số liệu: %1   Trung bình: %2   Tổng: %3</translation>
    </message>
</context>
<context>
    <name>Gui::DialogPrompts</name>
    <message>
        <source>Do not wait</source>
        <translation>Không chờ</translation>
    </message>
</context>
<context>
    <name>Gui::DonePage</name>
    <message>
        <source>%1: %2 new, %3 revised, %4 unchanged</source>
        <translation>%1: %2 số liệu mới, %3 số liệu điều chỉnh, %4 số liệu không thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out.</source>
        <translation>
            <numerusform>%n số liệu không được nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập từ tệp</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole import in one step.</source>
        <translation>Nhấn Ctrl+Z để hoàn tác toàn bộ lần nhập này trong một bước.</translation>
    </message>
    <message>
        <source>The choices for this table could not be remembered for the next one. %1</source>
        <translation>Không ghi nhớ được các lựa chọn của bảng này cho lần nhập từ tệp sau. %1</translation>
    </message>
</context>
<context>
    <name>Gui::EditionPage</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>as its decision names it</source>
        <translation>theo tên trong quyết định công bố</translation>
    </message>
    <message>
        <source>as the table says</source>
        <translation>theo bảng</translation>
    </message>
    <message>
        <source>those of the edition&apos;s year</source>
        <translation>các tỉnh, thành phố của năm xếp hạng</translation>
    </message>
    <message>
        <source>&amp;Index (a new code adds one)</source>
        <translation>C&amp;hỉ số (gõ mã mới để thêm chỉ số)</translation>
    </message>
    <message>
        <source>&amp;Year of the edition</source>
        <translation>Năm &amp;xếp hạng</translation>
    </message>
    <message>
        <source>Year of the &amp;data</source>
        <translation>Năm của số &amp;liệu</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Phương pháp</translation>
    </message>
    <message>
        <source>&amp;Provinces ranked</source>
        <translation>Các &amp;tỉnh, thành phố được xếp hạng</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>Which edition it is</source>
        <translation>Thông tin kỳ xếp hạng</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>T&amp;rang tính</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Numbe&amp;r ranked</source>
        <translation>Tổng &amp;số đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>for rows that state none</source>
        <translation>cho dòng không ghi</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Ng&amp;uồn</translation>
    </message>
    <message>
        <source>Docum&amp;ent</source>
        <translation>&amp;Văn bản</translation>
    </message>
    <message>
        <source>P&amp;ublished on</source>
        <translation>Ngày công &amp;bố</translation>
    </message>
    <message>
        <source>the %1 provinces and cities (%2 to %3)</source>
        <translation>%1 tỉnh, thành phố (từ ngày %2 đến hết ngày %3)</translation>
    </message>
    <message>
        <source>the %1 provinces and cities (until %2)</source>
        <translation>%1 tỉnh, thành phố (đến hết ngày %2)</translation>
    </message>
    <message>
        <source>the %1 provinces and cities (from %2)</source>
        <translation>%1 tỉnh, thành phố (từ ngày %2)</translation>
    </message>
    <message>
        <source>the %1 provinces and cities</source>
        <translation>%1 tỉnh, thành phố</translation>
    </message>
</context>
<context>
    <name>Gui::EntryCommands</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Xóa %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>Đánh dấu %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Điền %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell of a year first: values go there.</source>
        <translation>Hãy chọn một ô thuộc cột năm trước: giá trị được dán vào đó.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, but from this cell there are only %3 rows and %4 columns. Choose another cell.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu có %1 dòng và %2 cột, nhưng từ ô này chỉ còn %3 dòng và %4 cột. Hãy chọn ô khác.</translation>
    </message>
    <message>
        <source>Decimal comma or point?</source>
        <translation>Dấu phẩy hay dấu chấm thập phân?</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Không có ô nào được dán.</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... và %n ô khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cells cannot be stored</source>
        <translation>Có ô không lưu được</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Không có ô nào được dán. %1</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>Dòng %1 (%2): %3</translation>
    </message>
    <message>
        <source>Numbers were read with a decimal comma.</source>
        <translation>Số được đọc với dấu phẩy thập phân.</translation>
    </message>
    <message>
        <source>Numbers were read with a decimal point.</source>
        <translation>Số được đọc với dấu chấm thập phân.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Dán %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation>&amp;Không áp dụng</translation>
    </message>
    <message>
        <source>Not &amp;yet due</source>
        <translation>Chưa đến &amp;hạn</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Waits to be stored:</source>
        <translation>Đang chờ lưu:</translation>
    </message>
    <message>
        <source>Nothing in the pasted cells tells how &quot;%1&quot; is to be read. Which sign separates the decimals?</source>
        <translation>Các ô dán vào không cho biết “%1” phải đọc thế nào. Dấu nào ngăn phần thập phân?</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dấu chấm</translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n valid cell(s)</source>
        <translation>
            <numerusform>Dán %n ô hợp lệ</numerusform>
        </translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Thêm ngành, lĩnh vực</translation>
    </message>
    <message>
        <source>Name of the sector, as reports call it:</source>
        <translation>Tên ngành, lĩnh vực, ghi như trong báo cáo:</translation>
    </message>
    <message>
        <source>Add a &amp;sector...</source>
        <translation>&amp;Thêm ngành, lĩnh vực...</translation>
    </message>
    <message>
        <source>Choose where the marked cells shall go and paste them there. Esc leaves them where they are.</source>
        <translation>Hãy chọn nơi cần chuyển các ô được đánh dấu đến rồi dán. Nhấn Esc để giữ các ô ở chỗ cũ.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cell(s)</source>
        <translation>
            <numerusform>Chuyển %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) moved.</source>
        <translation>
            <numerusform>Đã chuyển %n ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Điền sang &amp;phải</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Không dán</translation>
    </message>
    <message>
        <source>The block mixes both signs: &quot;%1&quot; was read with a decimal comma, &quot;%2&quot; with a decimal point. Look at its figures again.</source>
        <translation>Vùng dữ liệu dùng lẫn cả hai dấu: “%1” được đọc theo dấu phẩy thập phân, “%2” theo dấu chấm thập phân. Hãy xem lại các số liệu.</translation>
    </message>
    <message>
        <source>Nothing has changed: the cells have these values already.</source>
        <translation>Không có gì thay đổi: các ô đã có đúng những giá trị này.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Từ %1 đến %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) replaced.</source>
        <translation>
            <numerusform>%n giá trị cũ bị thay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) erased by blank cells.</source>
        <translation>
            <numerusform>%n giá trị bị xóa do ô trống.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out.</source>
        <translation>Bỏ qua %1.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Các cột không dán: %1.</translation>
    </message>
    <message>
        <source>Another name...</source>
        <translation>Tên khác...</translation>
    </message>
    <message>
        <source>These sectors have values of other areas. Which one?</source>
        <translation>Các ngành, lĩnh vực sau đã có số liệu của đơn vị khác. Chọn ngành, lĩnh vực nào?</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Sao chép kè&amp;m tiêu đề</translation>
    </message>
</context>
<context>
    <name>Gui::FileActions</name>
    <message>
        <source>New data file</source>
        <translation>Tệp dữ liệu mới</translation>
    </message>
    <message>
        <source>Data files (*.btict)</source>
        <translation>Tệp dữ liệu (*.btict)</translation>
    </message>
    <message>
        <source>Open data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>Xuất số liệu ra tệp</translation>
    </message>
    <message>
        <source>values</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>Entry form of %1, %2</source>
        <translation>Biểu nhập số liệu của %1, năm %2</translation>
    </message>
    <message>
        <source>entry form</source>
        <translation>biểu nhập số liệu</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Tables (*.csv)</source>
        <translation>Tệp Excel (*.xlsx);;Bảng số liệu (*.csv)</translation>
    </message>
    <message>
        <source>The data file was not opened</source>
        <translation>Không mở được tệp dữ liệu</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n thay đổi sẽ bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is stored</source>
        <translation>Chưa lưu hết</translation>
    </message>
    <message>
        <source>Wait until all is stored</source>
        <translation>Chờ đến khi lưu xong</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Về tệp này</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
</context>
<context>
    <name>Gui::FileNotice</name>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>Màn hình đang hiển thị số liệu trước đó.</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot; (%2 s).</source>
        <translation>Phần mềm khác đang sử dụng tệp “%1” (%2 giây).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for reading only. To enter values, remove its write protection or copy it to a folder of your own, then open it again.</source>
        <translation>Tệp “%1” được mở chỉ để đọc. Muốn nhập số liệu, hãy bỏ chế độ chống ghi hoặc sao chép tệp vào thư mục riêng rồi mở lại.</translation>
    </message>
    <message>
        <source>You have chosen %1; it is shown as soon as the file is free.</source>
        <extracomment>%1 is what was chosen: &quot;Ba Tri District, 2023&quot;</extracomment>
        <translation>Đã chọn %1; số liệu sẽ hiển thị ngay khi tệp rảnh.</translation>
    </message>
    <message>
        <source>Discard...</source>
        <translation>Bỏ thay đổi...</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting and will be stored as soon as that is possible; Esc takes the last one back.</source>
        <translation>
            <numerusform>%n thay đổi đang chờ và sẽ được lưu ngay khi có thể; phím Esc rút lại thay đổi sau cùng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FileOpener</name>
    <message>
        <source>The folder of &quot;%1&quot; is not there. If it lies on a stick or on a network drive, connect that, then try again.</source>
        <translation>Không thấy thư mục chứa tệp “%1”. Nếu thư mục ở trên USB hoặc ổ đĩa mạng, hãy kết nối lại rồi thử lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there. If it was moved or renamed, open it where it is now; if it was deleted, bring back its last copy.</source>
        <translation>Không thấy tệp “%1”. Nếu tệp đã được chuyển đi hoặc đổi tên, hãy mở tệp ở vị trí mới; nếu tệp đã bị xóa, hãy khôi phục bản sao gần nhất.</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;...</source>
        <translation>Đang mở tệp “%1”...</translation>
    </message>
</context>
<context>
    <name>Gui::Import</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (đang ẩn)</translation>
    </message>
    <message>
        <source>a text table has none</source>
        <translation>bảng dạng chữ không có trang tính</translation>
    </message>
</context>
<context>
    <name>Gui::ImportAssistant</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Tiếp tụ&amp;c &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Nhập từ tệp</translation>
    </message>
</context>
<context>
    <name>Gui::JournalPage</name>
    <message>
        <source>All indicators</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>%1 is how many of them are shown</extracomment>
        <translation>
            <numerusform>%1 trên tổng số %Ln mục</numerusform>
        </translation>
    </message>
    <message>
        <source>What entry %1 replaced was restored as a new entry.</source>
        <translation>Đã khôi phục nội dung trước mục %1 và ghi thành một mục mới.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Xuất nhật ký ra tệp</translation>
    </message>
    <message>
        <source>journal.csv</source>
        <translation>nhat-ky.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng số liệu (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved as %1</source>
        <translation>
            <numerusform>Đã xuất %Ln mục ra tệp %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches. Clear the filter above to see all.</source>
        <translation>Không có mục nào phù hợp. Hãy bỏ lọc ở trên để xem tất cả.</translation>
    </message>
    <message>
        <source>%1; the latest %2 read</source>
        <extracomment>%1 is &quot;12 of 1,000,000 entries&quot;</extracomment>
        <translation>%1; đã đọc %2 mục mới nhất</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tất cả đơn vị hành chính</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tất cả người thực hiện</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>Tạo &amp;mới...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Mở &amp;tệp...</translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation>&amp;Xuất số liệu ra tệp...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Giới thiệu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã xuất ra tệp %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>%1 %2

Digital-transformation indicators of Ben Tre province.
Free software under the GNU General Public License, version 3 or later. Charts by Qt Charts (GPL 3). Fonts Tinos and Noto Sans (SIL Open Font License). Icons from Breeze (LGPL 3 or later).</source>
        <translation>%1 %2

Các chỉ tiêu chuyển đổi số tỉnh Bến Tre.
Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 trở lên. Biểu đồ dùng Qt Charts (GPL 3). Phông chữ Tinos và Noto Sans (SIL Open Font License). Biểu tượng của Breeze (LGPL 3 trở lên).</translation>
    </message>
    <message>
        <source>&amp;Your name in the journal...</source>
        <translation>&amp;Tên ghi trong nhật ký...</translation>
    </message>
    <message>
        <source>Your name in the journal</source>
        <translation>Tên ghi trong nhật ký</translation>
    </message>
    <message>
        <source>The journal says who changed a value. It names you so, with &quot;%1&quot; in brackets;
leave the line empty to be named &quot;%1&quot; alone.</source>
        <translation>Nhật ký ghi rõ người đã thay đổi số liệu. Tên dưới đây được ghi kèm “%1” trong ngoặc;
để trống nếu chỉ ghi “%1”.</translation>
    </message>
    <message>
        <source>The journal names you: %1</source>
        <translation>Tên ghi trong nhật ký: %1</translation>
    </message>
    <message>
        <source>Entry &amp;form...</source>
        <translation>&amp;Biểu nhập số liệu...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Nhập từ tệp...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở tệp &amp;gần đây</translation>
    </message>
    <message>
        <source>No other file has been opened</source>
        <translation>Không có tệp nào khác đã mở</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (chỉ để đọc)</translation>
    </message>
    <message>
        <source>Not everything is stored</source>
        <translation>Chưa lưu hết</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n thay đổi sẽ bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your settings could not be stored; they are lost when the program ends. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Không lưu được các thiết lập; chúng sẽ mất khi đóng phần mềm. %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>The old settings are kept as %1</source>
        <translation>Thiết lập cũ được giữ lại tại %1</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Discard the waiting changes?</source>
        <translation>Bỏ các thay đổi đang chờ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>The default settings are used for now. Your settings file is not replaced unless you choose to start with new settings; the old file is then kept under another name.</source>
        <translation>Hiện phần mềm dùng các thiết lập mặc định và không ghi đè lên tệp này khi chưa được đồng ý; nếu chọn tạo thiết lập mới, tệp cũ được giữ lại dưới tên khác.</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Tạo thiết lập mới</translation>
    </message>
    <message>
        <source>Another program has changed the file; the new values are shown now. Earlier changes can be restored on the Journal page.</source>
        <translation>Tệp vừa được phần mềm khác thay đổi; số liệu mới đang được hiển thị. Các nội dung trước đó có thể được khôi phục ở trang Nhật ký.</translation>
    </message>
    <message>
        <source>%1 It is kept there.</source>
        <extracomment>%1 is a sentence that says what</extracomment>
        <translation>%1 Nội dung đó vẫn được giữ ở trang nhập liệu.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Nội dung đó sẽ mất.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Bỏ nội dung đó</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Quay lại sửa</translation>
    </message>
    <message>
        <source>Is everything &amp;stored?</source>
        <translation>Đã &amp;lưu hết chưa?</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait. %1</source>
        <translation>
            <numerusform>%n thay đổi đang chờ lưu. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Mọi nội dung đã được lưu.</translation>
    </message>
    <message>
        <source>Everything is stored at once; the last change on %1.</source>
        <translation>Mọi nội dung được lưu ngay; thay đổi gần nhất lúc %1.</translation>
    </message>
    <message>
        <source>%1 – Digital transformation of %2</source>
        <extracomment>%2 is the province that the file belongs to</extracomment>
        <translation>%1 – Chuyển đổi số %2</translation>
    </message>
</context>
<context>
    <name>Gui::MatchPage</name>
    <message>
        <source>Names in the file</source>
        <translation>Tên gọi trong tệp</translation>
    </message>
    <message>
        <source>All names are known, by their code, name or another name that the catalogue has. Choose another meaning where one is wrong.</source>
        <translation>Mọi tên gọi đều được nhận ra theo mã, tên hoặc tên gọi khác trong danh mục. Hãy chọn lại nếu có tên được đọc sai.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not known. Choose what each means; the program never guesses. What stays without a meaning is not imported.</source>
        <translation>
            <numerusform>%n tên gọi chưa được nhận ra. Hãy chọn ý nghĩa cho từng tên; phần mềm không tự đoán. Tên chưa chọn ý nghĩa sẽ không được nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>What the names mean</source>
        <translation>Ý nghĩa của các tên gọi</translation>
    </message>
</context>
<context>
    <name>Gui::NumberChoice</name>
    <message>
        <source>Which number?</source>
        <translation>Số nào đúng?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Which one is meant?</source>
        <translation>“%1” có thể đọc theo hai cách. Hãy chọn số đúng.</translation>
    </message>
    <message>
        <source>Nothing was entered: &quot;%1&quot; can be read in two ways.</source>
        <translation>Không có số liệu nào được ghi: “%1” có thể đọc theo hai cách.</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPage</name>
    <message>
        <source>All pillars</source>
        <translation>Tất cả trụ cột</translation>
    </message>
    <message>
        <source>ICT readiness ranking</source>
        <translation>Xếp hạng chỉ số sẵn sàng ICT</translation>
    </message>
    <message>
        <source>%1, within the usual fluctuation</source>
        <translation>%1, trong mức dao động thông thường</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Mục tiêu %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s)</source>
        <translation>
            <numerusform>%1 trong số %n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không chia nhóm</translation>
    </message>
    <message>
        <source>Grouped by pillar</source>
        <translation>Nhóm theo trụ cột</translation>
    </message>
    <message>
        <source>Grouped by level</source>
        <translation>Nhóm theo cấp</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sắp xếp theo: %1</translation>
    </message>
    <message>
        <source>No indicator matches. Clear the search and the filters above.</source>
        <translation>Không có chỉ tiêu phù hợp. Hãy xóa nội dung tìm và các bộ lọc ở trên.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a target, then the pace that it needs</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Show these indicators alone, or all again. Facts without a target and objectives that take the values of another indicator are listed, but not counted.</source>
        <translation>Chỉ hiện các chỉ tiêu này hoặc hiện lại tất cả. Nội dung hiện trạng không đặt mục tiêu và mục tiêu dùng số liệu của chỉ tiêu khác được liệt kê nhưng không tính vào tổng số.</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Tất cả đánh giá</translation>
    </message>
    <message>
        <source>Show why the ranking has this assessment</source>
        <translation>Xem cơ sở đánh giá thứ hạng này</translation>
    </message>
    <message>
        <source>No rank known yet</source>
        <translation>Chưa có thứ hạng</translation>
    </message>
    <message>
        <source>%1 was abolished on %2; the values below are those until then.</source>
        <translation>%1 kết thúc hoạt động ngày %2; số liệu dưới đây là số liệu đến ngày đó.</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewBar</name>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of the page that is shown: &quot;2 of 7&quot;</extracomment>
        <translation>/%1</translation>
    </message>
    <message>
        <source>Size of the preview: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Cỡ xem trước: %1</translation>
    </message>
    <message>
        <source>Page </source>
        <extracomment>Page: before the number of the page that is shown</extracomment>
        <translation>Trang </translation>
    </message>
    <message>
        <source>Page of the preview</source>
        <translation>Trang xem trước</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+- in the preview)</source>
        <translation>Thu nhỏ (Ctrl+- trong khung xem trước)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Larger (Ctrl++ in the preview)</source>
        <translation>Phóng to (Ctrl++ trong khung xem trước)</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0 in the preview)</source>
        <translation>Vừa với chiều rộng khung (Ctrl+0 trong khung xem trước)</translation>
    </message>
</context>
<context>
    <name>Gui::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Save the rejected &amp;rows...</source>
        <translation>&amp;Lưu các dòng bị từ chối...</translation>
    </message>
    <message>
        <source>Notes about the table</source>
        <translation>Lưu ý về bảng</translation>
    </message>
    <message>
        <source>F2 or a double click corrects a cell of the file here; the file itself stays as it is.</source>
        <translation>Nhấn F2 hoặc nháy đúp để sửa một ô ngay tại đây; tệp gốc giữ nguyên.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n rejected value(s) and import the others</source>
        <translation>
            <numerusform>Bỏ qua %n số liệu bị từ chối và nhập các số liệu còn lại</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: all values are stored already.</source>
        <translation>Không có gì để nhập: mọi số liệu đều đã có trong tệp.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n value(s)</source>
        <translation>
            <numerusform>&amp;Nhập %n số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>bi-tu-choi</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng số liệu (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã xuất ra tệp %1</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Kết quả dự kiến</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>The text that was converted from %1 has been checked</source>
        <translation>Đã xem lại phần chữ được chuyển mã từ %1</translation>
    </message>
</context>
<context>
    <name>Gui::RankingsPage</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>No edition of this index is in the file yet.</source>
        <translation>Trong tệp chưa có kỳ xếp hạng nào của chỉ số này.</translation>
    </message>
    <message>
        <source>All that are ranked</source>
        <translation>Tất cả địa phương được xếp hạng</translation>
    </message>
    <message>
        <source>%1 Method: %2.</source>
        <translation>%1 Phương pháp: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 ranks known. Method: %3.</source>
        <translation>Đã có %1/%2 thứ hạng. Phương pháp: %3.</translation>
    </message>
    <message>
        <source>%1, %2 provinces and cities at that time; %3 is not among them.</source>
        <translation>%1 khi đó có %2 tỉnh, thành phố; không có %3.</translation>
    </message>
    <message>
        <source>%1: %2 ranked %3 among the %4 provinces and cities at that time.</source>
        <translation>%1: %2 đứng thứ %3 trong %4 tỉnh, thành phố khi đó.</translation>
    </message>
    <message>
        <source>%1: the ranks of some of the %2 provinces and cities at that time are not known.</source>
        <translation>%1: chưa có đủ thứ hạng của %2 tỉnh, thành phố khi đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1, the %2 target.</source>
        <translation>
            <numerusform>Còn thiếu %n bậc để đạt hạng %1, mục tiêu năm %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3), the %2 target.</source>
        <translation>
            <numerusform>Còn thiếu %n bậc để đạt hạng %1 (%3), mục tiêu năm %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3, score %4), the %2 target.</source>
        <translation>
            <numerusform>Còn thiếu %n bậc để đạt hạng %1 (%3, %4 điểm), mục tiêu năm %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3, score %4, %5 more), the %2 target.</source>
        <translation>
            <numerusform>Còn thiếu %n bậc để đạt hạng %1 (%3, %4 điểm, hơn %5 điểm), mục tiêu năm %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReadNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Try again to read the file</source>
        <translation>Thử đọc lại tệp</translation>
    </message>
    <message>
        <source>%1
What is shown here was read before and may be out of date.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1
Nội dung đang hiển thị được đọc từ trước và có thể không còn đúng.</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot;. What belongs here is shown as soon as the file is free.</source>
        <translation>Phần mềm khác đang sử dụng tệp “%1”. Nội dung phần này sẽ hiển thị ngay khi tệp rảnh.</translation>
    </message>
</context>
<context>
    <name>Gui::RecognisePage</name>
    <message>
        <source>&amp;Forget these choices</source>
        <translation>&amp;Bỏ các lựa chọn đã nhớ</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>decimal comma: 78,5</source>
        <translation>dấu phẩy thập phân: 78,5</translation>
    </message>
    <message>
        <source>decimal point: 78.5</source>
        <translation>dấu chấm thập phân: 78.5</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>T&amp;rang tính</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>&amp;Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Found: a column for each indicator.</source>
        <translation>Nhận ra: mỗi cột là một chỉ tiêu.</translation>
    </message>
    <message>
        <source>Found: a column for each period.</source>
        <translation>Nhận ra: mỗi cột là một kỳ.</translation>
    </message>
    <message>
        <source>Found: a row for each value.</source>
        <translation>Nhận ra: mỗi dòng là một giá trị.</translation>
    </message>
    <message>
        <source>Some text was written in %1 and has been converted.</source>
        <translation>Có chữ viết bằng bảng mã %1 đã được chuyển sang Unicode.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>How the table is laid out</source>
        <translation>Cách bố trí bảng</translation>
    </message>
    <message>
        <source>Number f&amp;ormat</source>
        <translation>Cách viết &amp;số</translation>
    </message>
    <message>
        <source>as each row states</source>
        <translation>theo từng dòng</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>tự nhận biết</translation>
    </message>
    <message>
        <source>&amp;Period of rows that state none</source>
        <translation>&amp;Kỳ của các dòng không ghi kỳ</translation>
    </message>
    <message>
        <source>&amp;Area of rows that state none</source>
        <translation>Đơn &amp;vị hành chính của các dòng không ghi</translation>
    </message>
    <message>
        <source>default, your own area: %1</source>
        <translation>mặc định, đơn vị của cơ quan: %1</translation>
    </message>
    <message>
        <source>The layout is not clear yet: choose what each column holds.</source>
        <translation>Chưa rõ cách bố trí: hãy chọn nội dung của từng cột.</translation>
    </message>
    <message>
        <source>The choices for the last table with this header are used again.</source>
        <translation>Đang dùng lại các lựa chọn của lần nhập từ tệp trước với cùng dòng tiêu đề.</translation>
    </message>
    <message>
        <source>&amp;Indicator, where the table has no column for it</source>
        <translation>Chỉ tiê&amp;u, khi bảng không có cột chỉ tiêu</translation>
    </message>
    <message>
        <source>as the text above the table says</source>
        <translation>theo phần chữ phía trên bảng</translation>
    </message>
    <message>
        <source>Found: a row for each area, values of one indicator.</source>
        <translation>Đã nhận ra: mỗi dòng một đơn vị, số liệu của một chỉ tiêu.</translation>
    </message>
</context>
<context>
    <name>Gui::ReplaceFiles</name>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>Đã có tệp “%1”.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Thay thế tệp?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files is in %1 already:</source>
        <translation>
            <numerusform>Trong %1 đã có %n tệp:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the files?</source>
        <translation>Thay thế các tệp?</translation>
    </message>
    <message>
        <source>Keep them, write the others</source>
        <translation>Giữ lại, chỉ xuất các tệp khác</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Thay thế</translation>
    </message>
</context>
<context>
    <name>Gui::RestoreValue</name>
    <message>
        <source>Restore %1, %2</source>
        <translation>Khôi phục %1, %2</translation>
    </message>
    <message>
        <source>%1 had no value for %2 in %3 before this entry. Restoring that removes the present value; the journal keeps it.</source>
        <translation>Trước mục này, %1 chưa có giá trị của chỉ tiêu %2 kỳ %3. Nếu khôi phục, giá trị hiện nay bị xóa; nhật ký vẫn lưu giá trị đó.</translation>
    </message>
    <message>
        <source>Restore the old value</source>
        <translation>Khôi phục giá trị cũ</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Xóa giá trị</translation>
    </message>
</context>
<context>
    <name>Gui::StartUp</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open another file...</source>
        <translation>Mở tệp khác...</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
    <message>
        <source>No other file takes its place unless you choose one.</source>
        <translation>Không có tệp nào khác được dùng thay, trừ khi người dùng tự chọn.</translation>
    </message>
    <message>
        <source>The data file was not opened</source>
        <translation>Không mở được tệp dữ liệu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Create a new file...</source>
        <translation>Tạo tệp mới...</translation>
    </message>
    <message>
        <source>Find it or open another file...</source>
        <translation>Tìm tệp hoặc mở tệp khác...</translation>
    </message>
</context>
<context>
    <name>Gui::StatusCard</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ValuePanel</name>
    <message>
        <source>Choose the cell of a value.</source>
        <translation>Hãy chọn ô của một giá trị.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước thực hiện</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>sơ bộ</translation>
    </message>
    <message>
        <source>official</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>Details of %1, %2</source>
        <translation>Thông tin của %1, %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Nothing was stored: enter the value first, or choose why there is none.</source>
        <translation>Không có nội dung nào được lưu: hãy nhập số liệu trước, hoặc chọn lý do chưa có số liệu.</translation>
    </message>
    <message>
        <source>A numerator needs a denominator, and a denominator a numerator. Fill in both or neither.</source>
        <translation>Có tử số thì phải có mẫu số và ngược lại. Hãy nhập cả hai hoặc để trống cả hai.</translation>
    </message>
    <message>
        <source>Kept for the value: stored as soon as that is entered.</source>
        <translation>Đã giữ lại chờ số liệu: sẽ được lưu ngay khi nhập số liệu.</translation>
    </message>
</context>
<context>
    <name>Gui::WarningPanel</name>
    <message numerus="yes">
        <source>%n open warning(s)</source>
        <translation>
            <numerusform>%n cảnh báo chưa xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>No open warnings</source>
        <translation>Không có cảnh báo chưa xử lý</translation>
    </message>
    <message numerus="yes">
        <source>Why are the figures of these %n warning(s) right?</source>
        <translation>
            <numerusform>Ghi rõ lý do số liệu của %n cảnh báo này vẫn đúng:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

Why is the figure right?</source>
        <extracomment>%1 is the warning, a sentence</extracomment>
        <translation>%1

Ghi rõ lý do số liệu này vẫn đúng:</translation>
    </message>
    <message>
        <source>Keep the figure and say why</source>
        <translation>Giữ số liệu, ghi rõ lý do</translation>
    </message>
    <message>
        <source>Say why the figure is right: without a reason the warning stays open.</source>
        <translation>Hãy ghi rõ lý do số liệu vẫn đúng; không có lý do thì cảnh báo vẫn để mở.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the figures of %n warning(s)</source>
        <translation>
            <numerusform>Giữ số liệu của %n cảnh báo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WhatIfPanel</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, thanh trượt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1, score from 0 to 1</source>
        <translation>%1, điểm từ 0 đến 1</translation>
    </message>
    <message>
        <source>No edition of this index is in the file yet.</source>
        <translation>Tệp chưa có kỳ xếp hạng nào của chỉ số này.</translation>
    </message>
    <message>
        <source>Still to be set: %1.</source>
        <translation>Còn phải nhập: %1.</translation>
    </message>
    <message>
        <source>Score %1 (published: %2)</source>
        <translation>Điểm %1 (công bố: %2)</translation>
    </message>
    <message>
        <source>Score %1 (none published)</source>
        <translation>Điểm %1 (chưa có điểm công bố)</translation>
    </message>
    <message>
        <source>Target %1 (top %2): met</source>
        <translation>Mục tiêu %1 (nhóm %2 dẫn đầu): đạt</translation>
    </message>
    <message>
        <source>Target %1 (top %2): not met</source>
        <translation>Mục tiêu %1 (nhóm %2 dẫn đầu): chưa đạt</translation>
    </message>
    <message>
        <source>No component of %1 is published in this edition. Choose another edition, or import a table with component scores.</source>
        <translation>Kỳ xếp hạng này chưa có điểm thành phần của %1. Hãy chọn kỳ xếp hạng khác hoặc nhập từ tệp bảng có điểm thành phần.</translation>
    </message>
    <message>
        <source>%1 is not among the provinces that this edition ranks. Choose another edition.</source>
        <translation>%1 không thuộc các tỉnh, thành phố được xếp hạng trong kỳ này. Hãy chọn kỳ xếp hạng khác.</translation>
    </message>
    <message>
        <source>The score needs all component scores.</source>
        <translation>Cần đủ điểm của mọi chỉ số thành phần để tính điểm chung.</translation>
    </message>
    <message>
        <source>Rank %1/%2 (published: %3/%2)</source>
        <translation>Hạng %1/%2 (công bố: %3/%2)</translation>
    </message>
    <message>
        <source>Rank %1/%2 (none published)</source>
        <translation>Hạng %1/%2 (chưa có hạng công bố)</translation>
    </message>
    <message>
        <source>Rank %1 to %2 of %3 (published: %4/%3)</source>
        <translation>Từ hạng %1 đến hạng %2 trên %3 (công bố: %4/%3)</translation>
    </message>
    <message>
        <source>Rank %1 to %2 of %3 (none published)</source>
        <translation>Từ hạng %1 đến hạng %2 trên %3 (chưa có hạng công bố)</translation>
    </message>
    <message>
        <source>The table has no scores between these ranks, so the rank cannot be given more exactly.</source>
        <translation>Bảng xếp hạng không có điểm giữa các hạng này nên chưa xác định được chính xác hơn.</translation>
    </message>
    <message>
        <source>Target %1 (top %2): not known yet</source>
        <translation>Mục tiêu %1 (nhóm %2 dẫn đầu): chưa xác định được</translation>
    </message>
    <message>
        <source>The components of %1 by their ranks, the worst first. The places that each costs are not known: their scores are not published.</source>
        <translation>Các chỉ số thành phần của %1 theo thứ hạng, thấp nhất xếp trước. Chưa tính được số bậc bị giảm do từng chỉ số thành phần vì chưa công bố điểm thành phần.</translation>
    </message>
    <message>
        <source>Components that lower the rank of %1, the greatest effect first. Places lost: the places that would be regained with the component at the median of the published scores.</source>
        <translation>Các chỉ số thành phần làm giảm thứ hạng của %1, ảnh hưởng lớn nhất xếp trước. Số bậc bị giảm: số bậc sẽ tăng nếu chỉ số thành phần đó đạt trung vị của các điểm đã công bố.</translation>
    </message>
</context>
<context>
    <name>Gui::WhenFree</name>
    <message>
        <source>Another program is using &quot;%1&quot;. Waiting until it is free.</source>
        <translation>Phần mềm khác đang sử dụng tệp “%1”. Đang chờ đến khi tệp rảnh.</translation>
    </message>
</context>
<context>
    <name>Gui::WhyPanel</name>
    <message>
        <source>A fact of the baseline, without a target</source>
        <translation>Nội dung hiện trạng, không đặt mục tiêu</translation>
    </message>
    <message>
        <source>Choose an indicator to read why it has this assessment.</source>
        <translation>Hãy chọn một chỉ tiêu để xem cơ sở đánh giá.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>value</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>tử số</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>mẫu số</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>đánh giá</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>year of the data</source>
        <translation>năm số liệu</translation>
    </message>
    <message>
        <source>method</source>
        <translation>phương pháp</translation>
    </message>
    <message>
        <source>provinces ranked</source>
        <translation>các tỉnh, thành phố được xếp hạng</translation>
    </message>
    <message>
        <source>agency: added</source>
        <translation>cơ quan: thêm mới</translation>
    </message>
    <message>
        <source>agency: last day</source>
        <translation>cơ quan: ngày cuối cùng</translation>
    </message>
    <message>
        <source>agency: name</source>
        <translation>cơ quan: tên</translation>
    </message>
    <message>
        <source>agency: abbreviation</source>
        <translation>cơ quan: ký hiệu</translation>
    </message>
    <message>
        <source>agency: place</source>
        <translation>cơ quan: địa danh</translation>
    </message>
    <message>
        <source>agency: title of the signer</source>
        <translation>cơ quan: chức vụ người ký</translation>
    </message>
    <message>
        <source>agency: signer</source>
        <translation>cơ quan: người ký</translation>
    </message>
    <message>
        <source>agency: recipients</source>
        <translation>cơ quan: nơi nhận</translation>
    </message>
    <message>
        <source>brief: shortcomings</source>
        <translation>báo cáo: tồn tại, hạn chế</translation>
    </message>
    <message>
        <source>brief: directions</source>
        <translation>báo cáo: phương hướng</translation>
    </message>
    <message>
        <source>brief: proposals</source>
        <translation>báo cáo: kiến nghị</translation>
    </message>
    <message>
        <source>programme: added</source>
        <translation>chương trình: thêm mới</translation>
    </message>
    <message>
        <source>programme: name</source>
        <translation>chương trình: tên</translation>
    </message>
    <message>
        <source>programme: number of the document</source>
        <translation>chương trình: số văn bản</translation>
    </message>
    <message>
        <source>programme: date of the document</source>
        <translation>chương trình: ngày văn bản</translation>
    </message>
    <message>
        <source>programme: issuer</source>
        <translation>chương trình: cơ quan ban hành</translation>
    </message>
    <message>
        <source>programme: baseline year</source>
        <translation>chương trình: năm hiện trạng</translation>
    </message>
    <message>
        <source>programme: pillars</source>
        <translation>chương trình: các trụ cột</translation>
    </message>
    <message>
        <source>programme: order of the indicators</source>
        <translation>chương trình: thứ tự chỉ tiêu</translation>
    </message>
    <message>
        <source>indicator: added</source>
        <translation>chỉ tiêu: thêm mới</translation>
    </message>
    <message>
        <source>indicator: name</source>
        <translation>chỉ tiêu: tên</translation>
    </message>
    <message>
        <source>indicator: pillar</source>
        <translation>chỉ tiêu: trụ cột</translation>
    </message>
    <message>
        <source>indicator: unit of measure</source>
        <translation>chỉ tiêu: đơn vị tính</translation>
    </message>
    <message>
        <source>indicator: kind</source>
        <translation>chỉ tiêu: loại</translation>
    </message>
    <message>
        <source>indicator: direction</source>
        <translation>chỉ tiêu: chiều đánh giá</translation>
    </message>
    <message>
        <source>indicator: levels</source>
        <translation>chỉ tiêu: các cấp</translation>
    </message>
    <message>
        <source>indicator: decimals shown</source>
        <translation>chỉ tiêu: số chữ số thập phân hiển thị</translation>
    </message>
    <message>
        <source>indicator: cumulative</source>
        <translation>chỉ tiêu: lũy kế</translation>
    </message>
    <message>
        <source>indicator: ranking index</source>
        <translation>chỉ tiêu: chỉ số xếp hạng</translation>
    </message>
    <message>
        <source>indicator: reads the values of</source>
        <translation>chỉ tiêu: lấy số liệu của</translation>
    </message>
    <message>
        <source>indicator: definition</source>
        <translation>chỉ tiêu: định nghĩa</translation>
    </message>
    <message>
        <source>indicator: change of the definition</source>
        <translation>chỉ tiêu: thay đổi định nghĩa</translation>
    </message>
    <message>
        <source>indicator: note</source>
        <translation>chỉ tiêu: ghi chú</translation>
    </message>
    <message>
        <source>indicator: other names</source>
        <translation>chỉ tiêu: tên khác</translation>
    </message>
    <message>
        <source>ranking index: added</source>
        <translation>chỉ số xếp hạng: thêm mới</translation>
    </message>
    <message>
        <source>edition: added</source>
        <translation>kỳ xếp hạng: thêm mới</translation>
    </message>
    <message>
        <source>edition: removed</source>
        <translation>kỳ xếp hạng: đã xóa</translation>
    </message>
    <message>
        <source>edition: day of publication</source>
        <translation>kỳ xếp hạng: ngày công bố</translation>
    </message>
    <message>
        <source>edition: note</source>
        <translation>kỳ xếp hạng: ghi chú</translation>
    </message>
    <message>
        <source>edition: name as published</source>
        <translation>kỳ xếp hạng: tên như công bố</translation>
    </message>
    <message>
        <source>regions: added</source>
        <translation>vùng: thêm mới</translation>
    </message>
    <message>
        <source>calendar: rules added</source>
        <translation>lịch báo cáo: thêm quy định</translation>
    </message>
    <message>
        <source>file: own province</source>
        <translation>tệp: tỉnh của đơn vị</translation>
    </message>
    <message>
        <source>file: catalogue in the journal from here on</source>
        <translation>tệp: từ đây nhật ký ghi cả thay đổi danh mục</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>recipients of reports</source>
        <translation>nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>texts of briefs</source>
        <translation>nội dung báo cáo</translation>
    </message>
    <message>
        <source>changes of definitions</source>
        <translation>thay đổi định nghĩa</translation>
    </message>
    <message>
        <source>facts about the file</source>
        <translation>thông tin về tệp</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>other names of indicators</source>
        <translation>tên khác của chỉ tiêu</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>mục nhật ký</translation>
    </message>
    <message>
        <source>blocks of journal entries</source>
        <translation>khối mục nhật ký</translation>
    </message>
    <message>
        <source>values</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>trụ cột</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>editions of rankings</source>
        <translation>kỳ xếp hạng</translation>
    </message>
    <message>
        <source>ranking indices</source>
        <translation>chỉ số xếp hạng</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>members of regions</source>
        <translation>tỉnh thuộc vùng</translation>
    </message>
    <message>
        <source>rules of the reporting calendar</source>
        <translation>quy định về lịch báo cáo</translation>
    </message>
    <message>
        <source>seals of tables</source>
        <translation>mã kiểm tra của các bảng</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>count</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>tỷ số</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tốc độ</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>thứ hạng</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mốc công việc</translation>
    </message>
    <message>
        <source>qualitative objective</source>
        <translation>mục tiêu định tính</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>càng cao càng tốt</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>province</source>
        <translation>cấp tỉnh</translation>
    </message>
    <message>
        <source>district</source>
        <translation>cấp huyện</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>cấp xã</translation>
    </message>
    <message>
        <source>%1 by the end of the year</source>
        <extracomment>a target that holds by the end of its year; %1: &quot;&gt;= 90&quot;</extracomment>
        <translation>%1 đến hết năm</translation>
    </message>
    <message>
        <source>%1 in each year</source>
        <translation>%1 trong từng năm</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>tình trạng thực hiện</translation>
    </message>
    <message>
        <source>target (%1)</source>
        <extracomment>%1 is the code of the document that sets it</extracomment>
        <translation>mục tiêu (%1)</translation>
    </message>
    <message>
        <source>built-in data</source>
        <translation>dữ liệu có sẵn</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>đã làm lại</translation>
    </message>
    <message>
        <source>restored from entry %1</source>
        <translation>khôi phục theo mục %1</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>nhập từ tệp %1</translation>
    </message>
    <message>
        <source>brought to format %1</source>
        <translation>chuyển sang định dạng %1</translation>
    </message>
    <message>
        <source>number ranked</source>
        <translation>tổng số đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>reason for no value</source>
        <translation>lý do chưa có số liệu</translation>
    </message>
    <message>
        <source>kind of figure</source>
        <translation>loại số liệu</translation>
    </message>
    <message>
        <source>component scores</source>
        <translation>điểm thành phần</translation>
    </message>
    <message>
        <source>agency: governing body</source>
        <translation>cơ quan: cơ quan chủ quản</translation>
    </message>
    <message>
        <source>indicator: minimum</source>
        <translation>chỉ tiêu: giá trị nhỏ nhất</translation>
    </message>
    <message>
        <source>indicator: maximum</source>
        <translation>chỉ tiêu: giá trị lớn nhất</translation>
    </message>
    <message>
        <source>indicator: its one area</source>
        <translation>chỉ tiêu: đơn vị hành chính riêng</translation>
    </message>
    <message>
        <source>indicator: lead agency</source>
        <translation>chỉ tiêu: cơ quan chủ trì</translation>
    </message>
    <message>
        <source>indicator: sectors</source>
        <translation>chỉ tiêu: các ngành, lĩnh vực</translation>
    </message>
    <message>
        <source>indicator: quotation from the document</source>
        <translation>chỉ tiêu: trích văn bản</translation>
    </message>
    <message>
        <source>ranking index: new component</source>
        <translation>chỉ số xếp hạng: chỉ số thành phần mới</translation>
    </message>
    <message>
        <source>edition: number ranked</source>
        <translation>kỳ xếp hạng: tổng số đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>areas: added</source>
        <translation>đơn vị hành chính: thêm mới</translation>
    </message>
    <message>
        <source>successors of areas: added</source>
        <translation>đơn vị hành chính kế thừa: thêm mới</translation>
    </message>
    <message>
        <source>figures kept despite a warning</source>
        <translation>số liệu được giữ dù có cảnh báo</translation>
    </message>
    <message>
        <source>sectors of indicators</source>
        <translation>ngành, lĩnh vực của chỉ tiêu</translation>
    </message>
    <message>
        <source>quotations from documents</source>
        <translation>trích văn bản</translation>
    </message>
    <message>
        <source>ranks in rankings</source>
        <translation>thứ hạng</translation>
    </message>
    <message>
        <source>component scores of rankings</source>
        <translation>điểm thành phần của xếp hạng</translation>
    </message>
    <message>
        <source>components of ranking indices</source>
        <translation>chỉ số thành phần của chỉ số xếp hạng</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>đơn vị hành chính</translation>
    </message>
    <message>
        <source>other names of areas</source>
        <translation>tên khác của đơn vị hành chính</translation>
    </message>
    <message>
        <source>codes of areas</source>
        <translation>mã đơn vị hành chính</translation>
    </message>
    <message>
        <source>names of areas</source>
        <translation>tên đơn vị hành chính</translation>
    </message>
    <message>
        <source>successors of areas</source>
        <translation>đơn vị hành chính kế thừa</translation>
    </message>
    <message>
        <source>%1 in every sector</source>
        <translation>%1 ở mọi ngành, lĩnh vực</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>có triển khai</translation>
    </message>
    <message>
        <source>figure kept despite a warning (%1)</source>
        <extracomment>%1 is what the warning is about: &quot;unusual change&quot;</extracomment>
        <translation>giữ số liệu dù có cảnh báo (%1)</translation>
    </message>
    <message>
        <source>quotation about the target (%1)</source>
        <extracomment>%1 is the code of the document that sets it</extracomment>
        <translation>trích văn bản về mục tiêu (%1)</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>nhập trực tiếp</translation>
    </message>
    <message>
        <source>figure kept</source>
        <translation>giữ số liệu</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>dán</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>chuyển ô</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>điền</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>xóa trống</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Journal of values</source>
        <translation>Nhật ký số liệu</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>Chỉ tiê&amp;u</translation>
    </message>
    <message>
        <source>Filter by indicator</source>
        <translation>Lọc theo chỉ tiêu</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Lọc theo người thực hiện</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đến hết ngà&amp;y</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Bỏ lọc</translation>
    </message>
    <message>
        <source>Re&amp;store the old value</source>
        <translation>Khôi &amp;phục giá trị cũ</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>Xuất &amp;ra tệp...</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Đơn vị &amp;hành chính</translation>
    </message>
    <message>
        <source>Filter by area</source>
        <translation>Lọc theo đơn vị hành chính</translation>
    </message>
    <message>
        <source>Perso&amp;n</source>
        <translation>Ngườ&amp;i thực hiện</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Kể từ ngày</translation>
    </message>
</context>
<context>
    <name>Models::BlockPlanner</name>
    <message>
        <source>A heading or a figure?</source>
        <translation>Tiêu đề hay số liệu?</translation>
    </message>
    <message>
        <source>The first row of the block says %1. Is it the year of the figures below, or a figure itself?</source>
        <translation>Dòng đầu của vùng dữ liệu ghi %1. Đó là năm của các số liệu bên dưới hay chính là một số liệu?</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Năm của số liệu</translation>
    </message>
    <message>
        <source>A figure</source>
        <translation>Một số liệu</translation>
    </message>
    <message>
        <source>Nothing was pasted: in the block the periods stand one below the other, here side by side. Transpose the block in the spreadsheet and copy it again.</source>
        <translation>Không có ô nào được dán: trong vùng dữ liệu các kỳ xếp theo hàng dọc, còn ở đây theo hàng ngang. Hãy xoay vùng dữ liệu trong bảng tính (Transpose) rồi sao chép lại.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has names, but no column of figures that says of which period it is.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu có tên nhưng không có cột số liệu nào cho biết thuộc kỳ nào.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has values of several indicators. Bring it in with File &gt; Import.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu có giá trị của nhiều chỉ tiêu. Hãy dùng Tệp &gt; Nhập từ tệp.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rows of the block are indicators. Choose Indicators above and paste again.</source>
        <translation>Không có ô nào được dán: các dòng của vùng dữ liệu là chỉ tiêu. Hãy chọn Chỉ tiêu ở phía trên rồi dán lại.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block names areas and indicators. Bring it in with File &gt; Import.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu ghi cả tên đơn vị và chỉ tiêu. Hãy dùng Tệp &gt; Nhập từ tệp.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rows of the block are areas. Choose Areas and the indicator above and paste again.</source>
        <translation>Không có ô nào được dán: các dòng của vùng dữ liệu là đơn vị hành chính. Hãy chọn Đơn vị hành chính và chỉ tiêu ở phía trên rồi dán lại.</translation>
    </message>
    <message>
        <source>Choose a cell of a year first: values go there.</source>
        <translation>Trước hết hãy chọn một ô của một năm: giá trị được dán vào đó.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the figures are of %1, which is not shown. Choose its periods and its year above, then paste again.</source>
        <translation>Không có ô nào được dán: số liệu thuộc kỳ %1, hiện không có trong bảng. Hãy chọn loại kỳ và năm ở phía trên rồi dán lại.</translation>
    </message>
    <message>
        <source>Which years are these?</source>
        <translation>Số liệu của những năm nào?</translation>
    </message>
    <message>
        <source>The block has several columns of figures and no years above them. From the current cell on they would be those of %1.</source>
        <translation>Vùng dữ liệu có nhiều cột số liệu mà không ghi năm ở trên. Tính từ ô hiện tại, đó sẽ là số liệu của %1.</translation>
    </message>
    <message>
        <source>Paste them as %1</source>
        <translation>Dán là số liệu của %1</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>Dòng không có tên.</translation>
    </message>
    <message>
        <source>The list shows areas of another level.</source>
        <translation>Bảng đang liệt kê đơn vị của cấp khác.</translation>
    </message>
    <message>
        <source>The list does not show it.</source>
        <translation>Bảng không có dòng này.</translation>
    </message>
    <message>
        <source>From the first row?</source>
        <translation>Dán từ dòng đầu?</translation>
    </message>
    <message>
        <source>The block has %1 rows, as many as the list, but from the current cell there are only %2.</source>
        <translation>Vùng dữ liệu có %1 dòng, bằng số dòng của bảng, nhưng từ ô hiện tại chỉ còn %2 dòng.</translation>
    </message>
    <message>
        <source>Paste from the first row, %1</source>
        <translation>Dán từ dòng đầu, %1</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, but from this cell there are only %3 rows and %4 columns. Choose another cell.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu có %1 dòng và %2 cột, nhưng từ ô này chỉ còn %3 dòng và %4 cột. Hãy chọn ô khác.</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>đơn vị cấp xã</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>đơn vị cấp huyện</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>đơn vị cấp tỉnh</translation>
    </message>
    <message>
        <source>areas of all levels</source>
        <translation>đơn vị của mọi cấp</translation>
    </message>
    <message>
        <source>Areas of several levels</source>
        <translation>Đơn vị thuộc nhiều cấp</translation>
    </message>
    <message>
        <source>The block has no names, and its %1 rows would fall on areas of several levels, from %2 to %3.</source>
        <translation>Vùng dữ liệu không ghi tên, và %1 dòng của vùng dữ liệu sẽ rơi vào các đơn vị thuộc nhiều cấp, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Paste in this order</source>
        <translation>Dán theo thứ tự này</translation>
    </message>
    <message>
        <source>Paste from %1 to %2</source>
        <translation>Dán từ %1 đến %2</translation>
    </message>
    <message>
        <source>A heading, no value.</source>
        <translation>Đây là tiêu đề, không phải giá trị.</translation>
    </message>
    <message>
        <source>Nothing was pasted: a column of the block holds words that name nothing here, such as &quot;%1&quot;, and the figures beside it would go into another year. Copy the figures alone, or write the names as in the catalogue.</source>
        <translation>Không có ô nào được dán: một cột của vùng dữ liệu có chữ không phải tên nào ở đây, ví dụ “%1”, nên số liệu bên cạnh sẽ rơi vào năm khác. Hãy chỉ sao chép số liệu, hoặc ghi tên đúng như trong danh mục.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 rows, as many as there are %2. Choose that level and a cell of that time, then paste again.</source>
        <translation>Không có ô nào được dán: vùng dữ liệu có %1 dòng, bằng số %2. Hãy chọn cấp đó và một ô của kỳ đó rồi dán lại.</translation>
    </message>
    <message>
        <source>Another list?</source>
        <translation>Danh sách khác?</translation>
    </message>
    <message>
        <source>The block has no names and %1 rows, as many as there are %2. The list shows %3 of %4.</source>
        <translation>Vùng dữ liệu không ghi tên và có %1 dòng, bằng số %2. Bảng đang liệt kê %3 của kỳ %4.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong kỳ %2</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <translation>%1 (%2) trong kỳ %3</translation>
    </message>
</context>
<context>
    <name>Models::ColumnModel</name>
    <message>
        <source>— left out —</source>
        <translation>— bỏ qua —</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>số liệu của %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Header in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Các giá trị đầu</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
</context>
<context>
    <name>Models::CompletenessModel</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>%1 of %2 values present</source>
        <translation>Đã có %1/%2 số liệu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>No lead agency named</source>
        <translation>Chưa nêu cơ quan chủ trì</translation>
    </message>
</context>
<context>
    <name>Models::DriverModel</name>
    <message numerus="yes">
        <source>Median of the %n published score(s).</source>
        <translation>
            <numerusform>Trung vị của %n điểm đã công bố.</numerusform>
        </translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Chỉ số thành phần</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>Places lost</source>
        <translation>Số bậc bị giảm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
</context>
<context>
    <name>Models::EntryModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Văn bản: %1</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Edit %1, %2</source>
        <translation>Sửa %1, %2</translation>
    </message>
    <message>
        <source>The area did not exist in this year</source>
        <translation>Đơn vị hành chính không tồn tại trong năm này</translation>
    </message>
    <message>
        <source>Not stored yet: the file is not free. Esc discards the change.</source>
        <translation>Chưa lưu vì tệp đang bận. Phím Esc bỏ thay đổi này.</translation>
    </message>
    <message>
        <source>%1 of %2 areas have a figure.</source>
        <translation>%1 trên %2 đơn vị đã có số liệu.</translation>
    </message>
    <message>
        <source>No total: percentages and ratios give one by numerators and denominators, and %1 have them.</source>
        <translation>Không có dòng cộng: tỷ lệ chỉ cộng được qua tử số và mẫu số, mà mới có %1 đơn vị ghi đủ.</translation>
    </message>
    <message>
        <source>The difference is told when every area has one or is marked as having none.</source>
        <translation>Chênh lệch được tính khi mọi đơn vị đã có số liệu hoặc được ghi là không áp dụng.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>%1, its own figure</source>
        <translation>Số liệu riêng của %1</translation>
    </message>
    <message>
        <source>Total less that of %1</source>
        <translation>Chênh lệch: cộng trừ số của %1</translation>
    </message>
    <message>
        <source>Ranks are entered by year only</source>
        <translation>Thứ hạng chỉ nhập theo năm</translation>
    </message>
    <message>
        <source>Each sector has a row of its own: Actions, Add a sector.</source>
        <translation>Mỗi ngành, lĩnh vực có một dòng riêng: Thao tác ô, Thêm ngành, lĩnh vực.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Thuộc</translation>
    </message>
</context>
<context>
    <name>Models::HeadedCells</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>Models::IndicatorTableModel</name>
    <message>
        <source>Target %1</source>
        <translation>Mục tiêu %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Giá trị mới nhất</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Against the path</source>
        <translation>So với lộ trình</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>Các năm qua</translation>
    </message>
    <message>
        <source>Province level</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Commune level</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
</context>
<context>
    <name>Models::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Nội dung cũ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nội dung mới</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the running number of an entry</extracomment>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
</context>
<context>
    <name>Models::MissingModel</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn gửi %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>chưa quy định hạn gửi</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Số liệu còn thiếu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành, lĩnh vực</translation>
    </message>
</context>
<context>
    <name>Models::NameModel</name>
    <message>
        <source>✕ not known: choose what it means</source>
        <translation>✕ chưa nhận ra: hãy chọn ý nghĩa</translation>
    </message>
    <message>
        <source>— not matched —</source>
        <translation>— chưa chọn —</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Tên trong tệp</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Số giá trị</translation>
    </message>
    <message>
        <source>✕ several areas have this name: choose one</source>
        <translation>✕ nhiều đơn vị hành chính cùng tên: hãy chọn một</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
</context>
<context>
    <name>Models::PreviewModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không thay đổi</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>điều chỉnh</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>converted from %1</source>
        <translation>chuyển mã từ %1</translation>
    </message>
    <message>
        <source>In the file: %1
Converted: %2</source>
        <translation>Trong tệp: %1
Đã chuyển mã: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Số liệu hiện có</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cell: %1</source>
        <translation>Ô: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>Models::RankingDraft</name>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập từ tệp %1</translation>
    </message>
</context>
<context>
    <name>Models::RankingTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
</context>
<context>
    <name>Models::ValueDraft</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập từ tệp %1</translation>
    </message>
    <message>
        <source>also revised: %1</source>
        <extracomment>%1 are columns of observation tables</extracomment>
        <translation>điều chỉnh kèm: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <extracomment>%1 are columns of observation tables, which the row leaves empty</extracomment>
        <translation>bỏ: %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>, until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>, đến %1</translation>
    </message>
</context>
<context>
    <name>Models::WarningModel</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành, lĩnh vực</translation>
    </message>
</context>
<context>
    <name>Models::WhyModel</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Calculation or source</source>
        <translation>Cách tính hoặc nguồn</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Cơ sở đánh giá</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search indicators</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Trụ cột</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Cơ sở đánh g&amp;iá</translation>
    </message>
    <message>
        <source>Show or hide the explanation of the selected indicator</source>
        <translation>Hiện hoặc ẩn cơ sở đánh giá của chỉ tiêu đang chọn</translation>
    </message>
    <message>
        <source>Search indicators (Ctrl+F)</source>
        <translation>Tìm chỉ tiêu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Chia nhóm</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>No value is known here yet. Enter values on the page Data entry (Ctrl+2) or import a file (Ctrl+I).</source>
        <translation>Đơn vị này chưa có số liệu. Hãy nhập trực tiếp ở trang Nhập liệu (Ctrl+2) hoặc nhập từ tệp (Ctrl+I).</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Indicators and their assessment</source>
        <translation>Các chỉ tiêu và kết quả đánh giá</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>&amp;Index</source>
        <translation>C&amp;hỉ số</translation>
    </message>
    <message>
        <source>Ranking index</source>
        <translation>Chỉ số xếp hạng</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>&amp;Kỳ xếp hạng</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Kỳ xếp hạng</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Sa&amp;o chép</translation>
    </message>
    <message>
        <source>Copies the chart as a picture and as a table</source>
        <translation>Sao chép biểu đồ dưới dạng ảnh và bảng</translation>
    </message>
    <message>
        <source>&amp;Save chart...</source>
        <translation>&amp;Lưu biểu đồ...</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>Nội dung xem</translation>
    </message>
    <message>
        <source>Which provinces the table lists</source>
        <translation>Phạm vi tỉnh, thành phố trong bảng</translation>
    </message>
    <message>
        <source>All indices</source>
        <translation>Các chỉ số</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Provi&amp;nces</source>
        <translation>Phạm v&amp;i</translation>
    </message>
    <message>
        <source>History and ranks</source>
        <translation>Diễn biến và thứ hạng</translation>
    </message>
    <message>
        <source>Ranks of this edition</source>
        <translation>Thứ hạng trong kỳ này</translation>
    </message>
    <message>
        <source>Ranks in all indices</source>
        <translation>Thứ hạng trong các chỉ số</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Lists and tables</source>
        <translation>Danh sách và bảng</translation>
    </message>
    <message>
        <source>search</source>
        <translation>tìm kiếm</translation>
    </message>
    <message>
        <source>sort by the current column (Overview)</source>
        <translation>sắp xếp theo cột hiện tại (Tổng quan)</translation>
    </message>
    <message>
        <source>close the explanation (Overview)</source>
        <translation>đóng phần cơ sở đánh giá (Tổng quan)</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>store, then down or up</source>
        <translation>lưu rồi xuống hoặc lên dòng</translation>
    </message>
    <message>
        <source>store, then right or left</source>
        <translation>lưu rồi sang phải hoặc sang trái</translation>
    </message>
    <message>
        <source>empty the selected cells</source>
        <translation>xóa các ô đang chọn</translation>
    </message>
    <message>
        <source>copy, cut and paste a range</source>
        <translation>sao chép, cắt, dán một vùng</translation>
    </message>
    <message>
        <source>fill down from the first selected row</source>
        <translation>điền xuống từ dòng đầu được chọn</translation>
    </message>
    <message>
        <source>to the edge of the data; with Shift select up to there</source>
        <translation>đến rìa vùng số liệu; thêm Shift để chọn đến đó</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>read the years one by one</source>
        <translation>đọc lần lượt từng năm</translation>
    </message>
    <message>
        <source>Preview of briefs</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>larger, smaller, whole width</source>
        <translation>phóng to, thu nhỏ, vừa chiều rộng</translation>
    </message>
    <message>
        <source>to the next part of the window</source>
        <translation>sang phần tiếp theo của cửa sổ</translation>
    </message>
    <message>
        <source>why this assessment (Overview)</source>
        <translation>xem cơ sở đánh giá (Tổng quan)</translation>
    </message>
    <message>
        <source>discard what was typed</source>
        <translation>bỏ nội dung đang gõ</translation>
    </message>
    <message>
        <source>edit the cell; the arrow keys move in its text then</source>
        <translation>sửa nội dung ô; khi đó các phím mũi tên di chuyển trong nội dung</translation>
    </message>
    <message>
        <source>type over the cell from an empty line</source>
        <translation>nhập lại ô từ dòng trống</translation>
    </message>
    <message>
        <source>fill right from the first selected column</source>
        <translation>điền sang phải từ cột đầu được chọn</translation>
    </message>
    <message>
        <source>enter the text in all selected cells</source>
        <translation>nhập nội dung vào tất cả các ô được chọn</translation>
    </message>
    <message>
        <source>the words for the progress</source>
        <translation>danh sách tình trạng thực hiện</translation>
    </message>
    <message>
        <source>copy a range with its codes, names and periods</source>
        <translation>sao chép một vùng kèm mã, tên và kỳ</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Chương trình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>As &amp;of the end of</source>
        <translation>Tính đến hết nă&amp;m</translation>
    </message>
    <message>
        <source>As of the end of the year</source>
        <translation>Tính đến hết năm</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Details of the value</source>
        <translation>Thông tin chi tiết của số liệu</translation>
    </message>
    <message>
        <source>Numerator / denominator</source>
        <translation>Tử số / mẫu số</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Assessment text</source>
        <translation>Nội dung đánh giá</translation>
    </message>
    <message>
        <source>Reason why there is no value</source>
        <translation>Lý do chưa có số liệu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Changes of this value, newest first</source>
        <translation>Các lần thay đổi của số liệu này, mới nhất trước</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tình trạng thực hiện</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Loại số liệu</translation>
    </message>
    <message>
        <source>Kind of figure: estimate, preliminary or official</source>
        <translation>Loại số liệu: ước thực hiện, sơ bộ hoặc chính thức</translation>
    </message>
    <message>
        <source>Reason for no value</source>
        <translation>Lý do chưa có số liệu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Re&amp;store the old value</source>
        <translation>Khôi &amp;phục giá trị cũ</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>Open warnings</source>
        <translation>Cảnh báo chưa xử lý</translation>
    </message>
    <message>
        <source>Keep the figures of the chosen warnings and say why they are right</source>
        <translation>Giữ nguyên số liệu của các cảnh báo được chọn và ghi rõ lý do</translation>
    </message>
    <message>
        <source>&amp;Keep the figure and say why...</source>
        <translation>Giữ số &amp;liệu, ghi rõ lý do...</translation>
    </message>
    <message>
        <source>Keep the figures of the chosen warnings, with a reason</source>
        <translation>Giữ số liệu của các cảnh báo được chọn, ghi rõ lý do</translation>
    </message>
    <message>
        <source>Open warnings about the values of the area</source>
        <translation>Cảnh báo chưa xử lý về số liệu của đơn vị hành chính</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>%1 for %2 is less than %3 for %4, although the figure is cumulative. Check both figures.</source>
        <extracomment>%1 and %2 are the value and its period, %3 and %4 an earlier value and its period</extracomment>
        <translation>Số liệu %1 (kỳ %2) thấp hơn %3 (kỳ %4) trong khi đây là số liệu lũy kế. Hãy kiểm tra lại cả hai số liệu.</translation>
    </message>
    <message>
        <source>The method has changed: %1 for %2 is not compared with %3 for %4. Check that the figure follows the new method.</source>
        <extracomment>%1 and %2 are the value and its period, %3 and %4 those before it</extracomment>
        <translation>Phương pháp tính đã thay đổi: không so sánh %1 (kỳ %2) với %3 (kỳ %4). Hãy kiểm tra số liệu đã theo phương pháp mới hay chưa.</translation>
    </message>
    <message>
        <source>There is no ranking index &quot;%1&quot; yet: the import adds it under this name.</source>
        <extracomment>%1 is its code</extracomment>
        <translation>Chưa có chỉ số xếp hạng “%1”: khi nhập từ tệp, chỉ số được thêm với tên này.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not hold numbers only and is left out.</source>
        <extracomment>%1 is its header</extracomment>
        <translation>Cột “%1” không chỉ chứa số nên được bỏ qua.</translation>
    </message>
    <message>
        <source>The text was written in %1 and is read as Unicode. Check the names.</source>
        <extracomment>%1 is the name of an encoding, such as TCVN3</extracomment>
        <translation>Phần chữ dùng mã %1, đã được chuyển sang Unicode. Hãy kiểm tra lại các tên.</translation>
    </message>
    <message>
        <source>unusual change</source>
        <translation>thay đổi bất thường</translation>
    </message>
    <message>
        <source>decrease of a cumulative figure</source>
        <translation>số lũy kế giảm</translation>
    </message>
    <message>
        <source>change of method</source>
        <translation>thay đổi phương pháp</translation>
    </message>
    <message>
        <source>The table has no column for the period; %1 is taken from the text above it.</source>
        <extracomment>%1 is a period, such as 2023-Q3</extracomment>
        <translation>Bảng không có cột kỳ; đã lấy kỳ %1 theo phần chữ phía trên bảng.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the spreadsheet are read too: %1.</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Các dòng bị ẩn trong bảng tính cũng được đọc: %1.</translation>
    </message>
    <message>
        <source>Another table begins in row %1. It is not read; import it from a sheet or file of its own.</source>
        <extracomment>%1 is the row&apos;s number</extracomment>
        <translation>Một bảng khác bắt đầu từ dòng %1. Bảng này không được đọc; hãy nhập từ trang tính hoặc tệp riêng.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read. These have a table too: %2.</source>
        <extracomment>%1 is the name of a sheet, %2 the names of others</extracomment>
        <translation>Chỉ đọc trang tính “%1”. Các trang tính sau cũng có bảng: %2.</translation>
    </message>
    <message>
        <source>Columns that are hidden in the spreadsheet are read too: %1.</source>
        <extracomment>%1 is a list of column letters</extracomment>
        <translation>Các cột ẩn trong bảng tính vẫn được đọc: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is of another year than the edition and is left out.</source>
        <extracomment>%1 is a column&apos;s header, such as DTI 2021</extracomment>
        <translation>Cột “%1” là của năm khác với kỳ xếp hạng nên không được nhập.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not yet a component of the index: the import adds it as a new one.</source>
        <extracomment>%1 is a column&apos;s header</extracomment>
        <translation>“%1” chưa phải là chỉ số thành phần: khi nhập từ tệp, chỉ số thành phần này được thêm mới.</translation>
    </message>
    <message>
        <source>Row %1: no area is called &quot;%2&quot;; the one with the code %3 is used.</source>
        <extracomment>%1 is the row&apos;s number, %2 the name, %3 the code</extracomment>
        <translation>Dòng %1: không có đơn vị hành chính nào tên “%2”; đã lấy đơn vị có mã %3.</translation>
    </message>
    <message>
        <source>Row %1: %2 has no rank; only its scores are imported.</source>
        <extracomment>%1 is the row&apos;s number, %2 the unit</extracomment>
        <translation>Dòng %1: %2 không có thứ hạng; chỉ nhập điểm.</translation>
    </message>
    <message>
        <source>%1 has a higher score than %2 but not a better rank. Check both.</source>
        <extracomment>both are units</extracomment>
        <translation>%1 có điểm cao hơn %2 nhưng thứ hạng không tốt hơn. Hãy kiểm tra cả hai.</translation>
    </message>
    <message>
        <source>The ranks are not continuous at %1, rank %2. Areas with equal scores share a rank, and the next one is skipped.</source>
        <extracomment>%1 is a unit, %2 its place</extracomment>
        <translation>Thứ hạng không liên tục tại %1, hạng %2. Các đơn vị bằng điểm có cùng thứ hạng và hạng kế tiếp được bỏ qua.</translation>
    </message>
    <message>
        <source>Rows %1: the table has another figure than the file. The table has no columns for the source, the kind of figure and the remarks, so those of the old figure are removed (the journal still shows them). To keep them, add these columns to the table.</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Các dòng %1: số liệu trong bảng khác số liệu hiện có. Bảng không có cột nguồn, loại số liệu, ghi chú nên các nội dung này của số liệu cũ sẽ bị xóa (vẫn xem được trong nhật ký). Muốn giữ, hãy thêm các cột đó vào bảng.</translation>
    </message>
    <message>
        <source>Row %1 and those below it name no known indicator, area or period and hold no figures: they are read as notes.</source>
        <extracomment>%1 is the row&apos;s number</extracomment>
        <translation>Dòng %1 và các dòng bên dưới không ghi chỉ tiêu, đơn vị hành chính hay kỳ nào đã biết và không có số liệu: được xem là ghi chú.</translation>
    </message>
    <message>
        <source>%1 for %2 after %3 for %4 is %5, while %6 a year is usual. Check the decimal sign, the number of digits and the unit of measure.</source>
        <extracomment>%1 and %2 are the value and its period, %3 and %4 those before it, %5 the change, %6 the usual one</extracomment>
        <translation>Số liệu %1 (kỳ %2) so với %3 (kỳ %4) %5, trong khi thông thường %6 mỗi năm. Hãy kiểm tra dấu thập phân, số chữ số và đơn vị tính.</translation>
    </message>
    <message>
        <source>%1 for %2 after %3 for %4 is %5; there are too few years to know what is usual. Check the decimal sign, the number of digits and the unit of measure.</source>
        <extracomment>%1 and %2 are the value and its period, %3 and %4 those before it, %5 the change</extracomment>
        <translation>Số liệu %1 (kỳ %2) so với %3 (kỳ %4) %5; chưa đủ số năm để xác định mức thay đổi thông thường. Hãy kiểm tra dấu thập phân, số chữ số và đơn vị tính.</translation>
    </message>
    <message>
        <source>Rank %1 for %2 after %3 for %4 is a move of more than a third of the number ranked. Check the rank and the edition of the ranking.</source>
        <extracomment>%1 and %2 are the place and its year, %3 and %4 those before it</extracomment>
        <translation>Thứ hạng %1 (năm %2) so với %3 (năm %4) thay đổi quá một phần ba tổng số đơn vị được xếp hạng. Hãy kiểm tra thứ hạng và kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>The sectors add up to %1 for %2, but the overall figure is %3. Check each sector and the overall figure.</source>
        <extracomment>%1 is the sum, %2 the period, %3 the whole</extracomment>
        <translation>Tổng các ngành, lĩnh vực là %1 (kỳ %2) nhưng số chung là %3. Hãy kiểm tra từng ngành, lĩnh vực và số chung.</translation>
    </message>
    <message>
        <source>%1 for %2 lies outside its sectors, which range from %3 to %4. Check each sector and the overall figure.</source>
        <extracomment>%1 is the whole, %2 the period, %3 and %4 the least and the greatest part</extracomment>
        <translation>Số chung %1 (kỳ %2) nằm ngoài khoảng số liệu của các ngành, lĩnh vực, từ %3 đến %4. Hãy kiểm tra từng ngành, lĩnh vực và số chung.</translation>
    </message>
    <message>
        <source>The number ranked has changed: %1 for %2 is not compared with %3 for %4. Check the number ranked in the edition.</source>
        <extracomment>%1 and %2 are the place and its year, %3 and %4 those before it</extracomment>
        <translation>Tổng số đơn vị được xếp hạng đã thay đổi: không so sánh %1 (năm %2) với %3 (năm %4). Hãy kiểm tra tổng số đơn vị của kỳ xếp hạng.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>không thay đổi</translation>
    </message>
    <message>
        <source>a rise of %1</source>
        <translation>tăng %1</translation>
    </message>
    <message>
        <source>a fall of %1</source>
        <translation>giảm %1</translation>
    </message>
    <message>
        <source>sectors against the overall figure</source>
        <translation>ngành, lĩnh vực không khớp với số chung</translation>
    </message>
    <message>
        <source>change of the number ranked</source>
        <translation>thay đổi tổng số đơn vị được xếp hạng</translation>
    </message>
    <message>
        <source>uncertain day of the area</source>
        <translation>chưa rõ ngày thành lập hoặc kết thúc hoạt động của đơn vị hành chính</translation>
    </message>
    <message>
        <source>Rows %1: the table has another rank or score than the file and does not state where it comes from, so source, document and remarks of the old one are removed (the journal still shows them).</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Dòng %1: bảng có thứ hạng hoặc điểm khác với tệp và không ghi xuất xứ, nên nguồn, văn bản và ghi chú của số cũ được bỏ (nhật ký vẫn còn).</translation>
    </message>
    <message>
        <source>The area was established around %1; the exact day is not known. Check that the figure for %2 is that of this area.</source>
        <extracomment>%1 is a date, %2 a period</extracomment>
        <translation>Đơn vị hành chính được thành lập vào khoảng ngày %1, chưa rõ ngày chính xác. Hãy kiểm tra số liệu kỳ %2 có đúng là của đơn vị này hay không.</translation>
    </message>
    <message>
        <source>The area was abolished around %1; the exact day is not known. Check that the figure for %2 is that of this area.</source>
        <extracomment>%1 is a date, %2 a period</extracomment>
        <translation>Đơn vị hành chính kết thúc hoạt động vào khoảng ngày %1, chưa rõ ngày chính xác. Hãy kiểm tra số liệu kỳ %2 có đúng là của đơn vị này hay không.</translation>
    </message>
    <message>
        <source>The table has no column for the indicator; %1 (%2) is taken from the text above it.</source>
        <extracomment>%1 is an indicator&apos;s code, %2 its name</extracomment>
        <translation>Bảng không có cột chỉ tiêu; lấy %1 (%2) theo phần chữ phía trên bảng.</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1.</source>
        <extracomment>%1 is a list of headers and column letters</extracomment>
        <translation>Các cột sau chưa rõ là gì và được bỏ qua: %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is read as &quot;%2&quot;, as its cells are.</source>
        <extracomment>%1 is a header, %2 &quot;area&quot; or &quot;period&quot;</extracomment>
        <translation>Cột “%1” được đọc là “%2” vì các ô trong cột là như vậy.</translation>
    </message>
    <message>
        <source>Rows %1: what they leave empty is taken from the row above, which begins their group. Check them.</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Dòng %1: phần để trống được lấy theo dòng đầu nhóm ở phía trên. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>Cells with %1 hold no value and are left out, in rows %2.</source>
        <extracomment>%1 are the marks, such as &quot;-&quot; and &quot;...&quot;, %2 is a list of row numbers</extracomment>
        <translation>Các ô ghi %1 không có số liệu và được bỏ qua, ở dòng %2.</translation>
    </message>
    <message>
        <source>Rows %1: the mark of a footnote behind a figure is left out.</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Dòng %1: bỏ qua dấu chú thích đứng sau con số.</translation>
    </message>
    <message>
        <source>Rows %1: a value is merged over them and the row above, and is read for that row only.</source>
        <extracomment>%1 is a list of row numbers</extracomment>
        <translation>Dòng %1: ô giá trị gộp chung với dòng phía trên, chỉ được đọc cho dòng phía trên.</translation>
    </message>
    <message>
        <source>All values of %1 are at most 1 and are read as such percentages: 0.5 as 0.5 %. If they are shares of 1, give the cells the percent format.</source>
        <extracomment>%1 is a list of indicators</extracomment>
        <translation>Mọi giá trị của %1 đều không quá 1 và được đọc đúng như vậy theo đơn vị %: 0,5 là 0,5 %. Nếu đó là tỷ lệ trên 1, hãy định dạng ô theo kiểu phần trăm.</translation>
    </message>
    <message>
        <source>Letters of another alphabet that look like Latin ones are read as those: %1.</source>
        <extracomment>%1 is a list of texts</extracomment>
        <translation>Có chữ cái của bảng chữ khác trông giống chữ Latinh, được đọc như chữ Latinh: %1.</translation>
    </message>
    <message>
        <source>Below the header of the table there are no values.</source>
        <translation>Dưới dòng tiêu đề của bảng không có giá trị nào.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Component scores</source>
        <translation>Điểm thành phần</translation>
    </message>
    <message>
        <source>The median of the scores that this edition publishes</source>
        <translation>Trung vị của các điểm do kỳ xếp hạng này công bố</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What costs places</source>
        <translation>Nguyên nhân giảm bậc</translation>
    </message>
    <message>
        <source>Set unknown ones to the medi&amp;an</source>
        <translation>Điền t&amp;rung vị cho điểm chưa có</translation>
    </message>
    <message>
        <source>Back to the published scor&amp;es</source>
        <translation>Về điể&amp;m đã công bố</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Projection at this pace</source>
        <translation>Dự kiến theo tốc độ này</translation>
    </message>
    <message>
        <source>Share of the gap left</source>
        <translation>Phần khoảng cách còn lại</translation>
    </message>
    <message>
        <source>Pace needed, a year</source>
        <translation>Tốc độ cần có, mỗi năm</translation>
    </message>
    <message>
        <source>When the path passes this value</source>
        <translation>Thời điểm lộ trình đạt giá trị này</translation>
    </message>
    <message>
        <source>Years behind the path</source>
        <translation>Số năm chậm so với lộ trình</translation>
    </message>
    <message>
        <source>Growth so far, a year</source>
        <translation>Tăng trưởng đến nay, mỗi năm</translation>
    </message>
    <message>
        <source>Growth needed, a year</source>
        <translation>Tăng trưởng cần có, mỗi năm</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Tỷ lệ tăng trưởng</translation>
    </message>
    <message>
        <source>(target - projection) / (target - latest value)</source>
        <translation>(mục tiêu - dự kiến) / (mục tiêu - giá trị mới nhất)</translation>
    </message>
    <message>
        <source>Start of the window (%1)</source>
        <translation>Đầu chuỗi xét (%1)</translation>
    </message>
    <message>
        <source>Latest value (%1)</source>
        <translation>Giá trị mới nhất (%1)</translation>
    </message>
    <message>
        <source>Base value (%1)</source>
        <translation>Giá trị gốc (%1)</translation>
    </message>
    <message>
        <source>Target (%1)</source>
        <translation>Mục tiêu (%1)</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>đã đạt</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>đúng lộ trình</translation>
    </message>
    <message>
        <source>acceleration needed</source>
        <translation>cần đẩy nhanh</translation>
    </message>
    <message>
        <source>limited progress</source>
        <translation>tiến triển chậm</translation>
    </message>
    <message>
        <source>deterioration</source>
        <translation>giảm sút</translation>
    </message>
    <message>
        <source>There is no growth ratio: places in a ranking do not grow.</source>
        <translation>Không tính tỷ lệ tăng trưởng: thứ hạng không phải là đại lượng tăng trưởng.</translation>
    </message>
    <message>
        <source>There is no growth ratio: the values cannot be compared as numbers.</source>
        <translation>Không tính tỷ lệ tăng trưởng: các giá trị không so sánh được như số.</translation>
    </message>
    <message>
        <source>There is no growth ratio: no value is known.</source>
        <translation>Không tính tỷ lệ tăng trưởng: chưa có giá trị nào.</translation>
    </message>
    <message>
        <source>There is no growth ratio: only one value is known.</source>
        <translation>Không tính tỷ lệ tăng trưởng: mới có một giá trị.</translation>
    </message>
    <message>
        <source>There is no growth ratio: the base value is zero.</source>
        <translation>Không tính tỷ lệ tăng trưởng: giá trị gốc bằng 0.</translation>
    </message>
    <message>
        <source>There is no growth ratio: a value is zero or negative.</source>
        <translation>Không tính tỷ lệ tăng trưởng: có giá trị bằng 0 hoặc âm.</translation>
    </message>
    <message>
        <source>There is no growth ratio: base value and target are equal.</source>
        <translation>Không tính tỷ lệ tăng trưởng: giá trị gốc bằng mục tiêu.</translation>
    </message>
    <message>
        <source>There is no growth ratio: the target is due in the base year or earlier.</source>
        <translation>Không tính tỷ lệ tăng trưởng: mục tiêu đến hạn từ năm gốc trở về trước.</translation>
    </message>
    <message>
        <source>No change is shown: the year before has no value.</source>
        <translation>Không so với năm trước: năm trước chưa có giá trị.</translation>
    </message>
    <message>
        <source>No change is shown: definition or method changed, so the two years cannot be compared.</source>
        <translation>Không so với năm trước: định nghĩa hoặc phương pháp đã thay đổi nên hai năm không so sánh được.</translation>
    </message>
    <message>
        <source>No change is shown: the number of ranked units changed, so the two places cannot be compared.</source>
        <translation>Không so với năm trước: số đơn vị xếp hạng đã thay đổi nên hai thứ hạng không so sánh được.</translation>
    </message>
    <message>
        <source>No relative change is shown: the value of the year before is zero.</source>
        <translation>Không tính mức thay đổi tương đối: giá trị năm trước bằng 0.</translation>
    </message>
    <message>
        <source>No change is shown: there are no numbers to compare.</source>
        <translation>Không so với năm trước: không có số để so sánh.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Chưa có giá trị nào.</translation>
    </message>
    <message>
        <source>There is one comparable value only; a pace needs two.</source>
        <translation>Mới có một giá trị so sánh được; cần hai giá trị để tính tốc độ.</translation>
    </message>
    <message>
        <source>The due year %1 has come, but its value is not known yet.</source>
        <translation>Đã đến năm hạn %1 nhưng chưa có giá trị của năm này.</translation>
    </message>
    <message>
        <source>The latest value, %1 (%2), satisfies the target (%3 by %4).</source>
        <translation>Giá trị mới nhất %1 (năm %2) đã đáp ứng mục tiêu (%3 đến năm %4).</translation>
    </message>
    <message>
        <source>The value of %2, %1, does not satisfy the target (%3 by %4), and it is due.</source>
        <translation>Giá trị năm %2 là %1, chưa đáp ứng mục tiêu (%3 đến năm %4) và đã đến hạn.</translation>
    </message>
    <message>
        <source>The value is not approaching the target (%1 by %2): it stands still or moves away.</source>
        <translation>Giá trị không tiến gần mục tiêu (%1 đến năm %2): đứng yên hoặc đi ngược chiều.</translation>
    </message>
    <message>
        <source>There is a text, but nobody has said yet whether the objective is met.</source>
        <translation>Đã có nội dung đánh giá nhưng chưa có nhận định mục tiêu đạt hay chưa.</translation>
    </message>
    <message>
        <source>The target is not due before the end of %1.</source>
        <translation>Mục tiêu đến hết năm %1 mới đến hạn.</translation>
    </message>
    <message>
        <source>It runs to the end of %1.</source>
        <translation>Thời gian thực hiện đến hết năm %1.</translation>
    </message>
    <message>
        <source>The path and the growth ratio are more than one class apart: look at the single years before you conclude.</source>
        <translation>Đánh giá theo lộ trình và theo tỷ lệ tăng trưởng chênh nhau hơn một bậc: hãy xem từng năm trước khi kết luận.</translation>
    </message>
    <message>
        <source>Provisional: fewer than four years in a row end with the latest value.</source>
        <translation>Tạm đánh giá: chuỗi năm liên tục đến giá trị mới nhất có dưới bốn năm.</translation>
    </message>
    <message>
        <source>The latest value is an estimate.</source>
        <translation>Giá trị mới nhất là số ước.</translation>
    </message>
    <message>
        <source>Second opinion by growth: %1.</source>
        <translation>Ý kiến thứ hai theo tăng trưởng: %1.</translation>
    </message>
    <message>
        <source>Second opinion by growth ratio (%2): %1.</source>
        <translation>Ý kiến thứ hai theo tỷ lệ tăng trưởng (%2): %1.</translation>
    </message>
    <message>
        <source>Fewer than four comparable values: no interval is given, and nothing is concluded on a trend.</source>
        <translation>Có dưới bốn giá trị so sánh được: không nêu khoảng dự báo, chưa đủ dữ liệu để kết luận xu hướng.</translation>
    </message>
    <message>
        <source>Not enough data to conclude on a trend (Mann-Kendall, p = %1).</source>
        <translation>Chưa đủ dữ liệu để kết luận xu hướng (Mann-Kendall, p = %1).</translation>
    </message>
    <message>
        <source>The values rise (Mann-Kendall, p = %1).</source>
        <translation>Giá trị có xu hướng tăng (Mann-Kendall, p = %1).</translation>
    </message>
    <message>
        <source>The values fall (Mann-Kendall, p = %1).</source>
        <translation>Giá trị có xu hướng giảm (Mann-Kendall, p = %1).</translation>
    </message>
    <message>
        <source>Average pace of %1, a year</source>
        <translation>Tốc độ bình quân %1, mỗi năm</translation>
    </message>
    <message>
        <source>Pace needed from the end of %1 on, a year</source>
        <translation>Tốc độ cần có kể từ cuối năm %1, mỗi năm</translation>
    </message>
    <message>
        <source>At the average pace of %3, %1% of the remaining gap would be left in %2: less than 5%.</source>
        <translation>Với tốc độ bình quân %3, đến năm %2 còn lại %1% khoảng cách: dưới 5%.</translation>
    </message>
    <message>
        <source>At the average pace of %3, %1% of the remaining gap would be left in %2: from 5% to 20%.</source>
        <translation>Với tốc độ bình quân %3, đến năm %2 còn lại %1% khoảng cách: từ 5% đến 20%.</translation>
    </message>
    <message>
        <source>At the average pace of %3, %1% of the remaining gap would be left in %2: more than 20%.</source>
        <translation>Với tốc độ bình quân %3, đến năm %2 còn lại %1% khoảng cách: trên 20%.</translation>
    </message>
    <message>
        <source>The verdict as of %1 rests on the value of %2: no later one is known.</source>
        <translation>Đánh giá tại thời điểm năm %1 dựa trên số liệu năm %2: chưa có số liệu mới hơn.</translation>
    </message>
    <message>
        <source>The year %1 has not come: the verdict is what the values known today would give then.</source>
        <translation>Năm %1 chưa đến: đánh giá này là kết quả sẽ có vào năm đó nếu chỉ dựa trên số liệu đã biết đến nay.</translation>
    </message>
    <message>
        <source>beyond the maximum (%1)</source>
        <translation>vượt giá trị lớn nhất có thể (%1)</translation>
    </message>
    <message>
        <source>beyond the minimum (%1)</source>
        <translation>vượt giá trị nhỏ nhất có thể (%1)</translation>
    </message>
    <message>
        <source>Target met (%1)</source>
        <translation>Đạt mục tiêu (%1)</translation>
    </message>
    <message>
        <source>Target missed (%1)</source>
        <translation>Không đạt mục tiêu (%1)</translation>
    </message>
    <message>
        <source>The target (%1) was missed in %2; one such year is enough to miss it as a whole.</source>
        <translation>Mục tiêu (%1) không đạt trong %2; chỉ một năm không đạt là không đạt mục tiêu chung.</translation>
    </message>
    <message>
        <source>The target (%1) was met in every year.</source>
        <translation>Mục tiêu (%1) đạt trong tất cả các năm.</translation>
    </message>
    <message>
        <source>The recorded progress satisfies the target.</source>
        <translation>Tình trạng thực hiện đã ghi đáp ứng mục tiêu.</translation>
    </message>
    <message>
        <source>The target was due by %1, and the recorded progress does not satisfy it.</source>
        <translation>Mục tiêu đến hạn năm %1, tình trạng thực hiện đã ghi chưa đáp ứng.</translation>
    </message>
    <message>
        <source>The value is worse than its base: %1.</source>
        <translation>Số liệu kém hơn mức ban đầu: %1.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <translation>So với lộ trình: %1.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Cơ sở đánh giá</translation>
    </message>
    <message>
        <source>Why, in words</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Target that is explained</source>
        <translation>Mục tiêu được giải thích</translation>
    </message>
    <message>
        <source>Ta&amp;rget</source>
        <translation>Mục tiê&amp;u</translation>
    </message>
    <message>
        <source>Calculation: values, formulas and sources</source>
        <translation>Cách tính: giá trị, công thức và nguồn</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng lộ trình</translation>
    </message>
    <message>
        <source>Slightly off track</source>
        <translation>Chậm nhẹ</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Chậm so với lộ trình</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>Ngược chiều mục tiêu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Chưa đánh giá được</translation>
    </message>
    <message>
        <source>the value of the due year is missing</source>
        <translation>thiếu giá trị của năm đến hạn</translation>
    </message>
    <message>
        <source>one value only</source>
        <translation>mới có một giá trị</translation>
    </message>
    <message>
        <source>years without a value</source>
        <translation>có năm chưa có giá trị</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>chưa có nhận định</translation>
    </message>
    <message>
        <source>no value for the year before</source>
        <translation>năm trước chưa có giá trị</translation>
    </message>
    <message>
        <source>method changed: not compared</source>
        <translation>phương pháp thay đổi: không so sánh</translation>
    </message>
    <message>
        <source>number of units changed: not compared</source>
        <translation>số đơn vị xếp hạng thay đổi: không so sánh</translation>
    </message>
    <message>
        <source>base is zero</source>
        <translation>giá trị gốc bằng 0</translation>
    </message>
    <message>
        <source>no numbers to compare</source>
        <translation>không có số để so sánh</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>giữ nguyên hạng</translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>giảm %n bậc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>tăng %n bậc</numerusform>
        </translation>
    </message>
    <message>
        <source>top %1</source>
        <translation>nhóm %1 dẫn đầu</translation>
    </message>
    <message>
        <source>%1 each year</source>
        <translation>%1 mỗi năm</translation>
    </message>
    <message>
        <source>%1 in each sector</source>
        <translation>%1 ở từng ngành</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) behind the path</source>
        <translation>
            <numerusform>chậm trên %n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>bám sát lộ trình</translation>
    </message>
    <message>
        <source>%1 years behind the path</source>
        <translation>chậm %1 năm</translation>
    </message>
    <message>
        <source>%1 years ahead of the path</source>
        <translation>sớm %1 năm</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 bậc</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s) late</source>
        <translation>
            <numerusform>chậm trên %n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years late</source>
        <translation>chậm %1 năm</translation>
    </message>
    <message>
        <source>%1 years early</source>
        <translation>sớm %1 năm</translation>
    </message>
    <message>
        <source>%1, est.</source>
        <comment>a year whose figure is an estimate</comment>
        <translation>%1, ước</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 điểm phần trăm</translation>
    </message>
    <message>
        <source>needs to fall below %1</source>
        <translation>cần giảm xuống dưới %1</translation>
    </message>
    <message>
        <source>needs to rise above %1</source>
        <translation>cần vượt trên %1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points, in a narrow cell</comment>
        <translation>%1 điểm %</translation>
    </message>
    <message>
        <source>figure of %1</source>
        <translation>số liệu năm %1</translation>
    </message>
    <message>
        <source>%1 has not come</source>
        <translation>năm %1 chưa đến</translation>
    </message>
    <message numerus="yes">
        <source>%n on figures of earlier years</source>
        <translation>
            <numerusform>%n dựa trên số liệu các năm trước</numerusform>
        </translation>
    </message>
    <message>
        <source>last change: %1 (%2)</source>
        <comment>an amount and its two years</comment>
        <translation>thay đổi gần nhất: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 from the end of %2 on (figure of %3)</source>
        <translation>%1 kể từ cuối năm %2 (số liệu năm %3)</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>at the average pace of %1, the target will not be reached</source>
        <translation>với tốc độ bình quân %1, dự kiến không đạt mục tiêu</translation>
    </message>
    <message>
        <source>at the average pace of %3, %1 is expected by %2</source>
        <translation>với tốc độ bình quân %3, dự kiến đến năm %2 là %1</translation>
    </message>
    <message>
        <source>%1 (the value does not move towards the target)</source>
        <translation>%1 (số liệu đứng yên, không tiến về phía mục tiêu)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a verdict and years behind the path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (at this pace %2% of the gap would be left in %3)</source>
        <translation>%1 (với tốc độ này, đến năm %3 dự kiến còn lại %2% khoảng cách)</translation>
    </message>
    <message>
        <source>%1 (still %2, but too slow)</source>
        <translation>%1 (hiện %2 nhưng tốc độ chưa đủ)</translation>
    </message>
    <message>
        <source>%1 (still %2, but fast enough)</source>
        <translation>%1 (hiện %2 nhưng tốc độ đủ để đạt)</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>đạt %1</translation>
    </message>
    <message>
        <source>unchanged from %1</source>
        <translation>không thay đổi so với năm %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a change and the year before</comment>
        <translation>%1 so với năm %2</translation>
    </message>
    <message>
        <source>up %1 from %2</source>
        <translation>tăng %1 so với năm %2</translation>
    </message>
    <message>
        <source>down %1 from %2</source>
        <translation>giảm %1 so với năm %2</translation>
    </message>
    <message>
        <source>sectors not yet at the target: %1</source>
        <translation>ngành, lĩnh vực chưa đạt: %1</translation>
    </message>
    <message>
        <source>the weakest sector decides: %1</source>
        <translation>xét theo ngành, lĩnh vực kém nhất: %1</translation>
    </message>
    <message>
        <source>the %1 target</source>
        <translation>mục tiêu đến năm %1</translation>
    </message>
    <message>
        <source>at the average pace of %1, the target would have been reached in %2, which later values must confirm</source>
        <translation>với tốc độ bình quân %1, dự kiến đã đạt mục tiêu từ năm %2; cần bổ sung số liệu để xác nhận</translation>
    </message>
    <message>
        <source>at the average pace of %1, the target will be reached in %2</source>
        <translation>với tốc độ bình quân %1, dự kiến đạt mục tiêu vào năm %2</translation>
    </message>
    <message>
        <source>at the average pace of %3, %1 is expected by %2, which meets the target</source>
        <translation>với tốc độ bình quân %3, dự kiến đến năm %2 là %1, đạt mục tiêu</translation>
    </message>
    <message>
        <source>at the average pace of %4, the target will be reached in %3, with %1 expected by %2</source>
        <translation>với tốc độ bình quân %4, dự kiến đạt mục tiêu vào năm %3, đến năm %2 là %1</translation>
    </message>
    <message>
        <source>just at %1, which asks for less</source>
        <translation>mới bằng mức %1, còn phải thấp hơn mức này</translation>
    </message>
    <message>
        <source>just at %1, which asks for more</source>
        <translation>mới bằng mức %1, còn phải vượt mức này</translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <translation>còn thiếu %1 so với %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>còn cao hơn %1 so với %2</translation>
    </message>
    <message>
        <source>%1 was missed in %2</source>
        <translation>%1 không đạt trong %2</translation>
    </message>
    <message>
        <source>%1 was missed by %2</source>
        <translation>%1 không đạt, còn cách %2</translation>
    </message>
    <message>
        <source>%1 was missed</source>
        <translation>%1 không đạt</translation>
    </message>
    <message>
        <source>it %1 to reach %2 (%3)</source>
        <translation>%1 để đạt %2 (%3)</translation>
    </message>
    <message>
        <source>target met in %1</source>
        <translation>đạt mục tiêu trong %1</translation>
    </message>
    <message>
        <source>target missed in %1</source>
        <translation>không đạt mục tiêu trong %1</translation>
    </message>
    <message>
        <source>missed in %1</source>
        <translation>không đạt trong %1</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>chưa có số liệu %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước thực hiện</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>số sơ bộ</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>văn bản: %1</translation>
    </message>
    <message>
        <source>the unit ended on %1</source>
        <translation>đơn vị đã kết thúc ngày %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>one year in a sentence</comment>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>several years in a sentence</comment>
        <translation>các năm %1</translation>
    </message>
    <message>
        <source>in progress, not yet due</source>
        <translation>đang thực hiện, chưa đến hạn</translation>
    </message>
    <message>
        <source>not started, not yet due</source>
        <translation>chưa thực hiện, chưa đến hạn</translation>
    </message>
    <message>
        <source>a sector cannot be assessed</source>
        <translation>có ngành, lĩnh vực chưa đánh giá được</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>needs to rise by %1 a year</source>
        <translation>cần tăng bình quân %1 mỗi năm</translation>
    </message>
    <message>
        <source>needs to fall by %1 a year</source>
        <translation>cần giảm bình quân %1 mỗi năm</translation>
    </message>
    <message>
        <source>needs to rise by %1 in %2</source>
        <translation>cần tăng %1 trong năm %2</translation>
    </message>
    <message>
        <source>needs to fall by %1 in %2</source>
        <translation>cần giảm %1 trong năm %2</translation>
    </message>
    <message>
        <source>not met, not yet due</source>
        <translation>chưa đạt, chưa đến hạn</translation>
    </message>
    <message>
        <source>the period is not over</source>
        <translation>chưa hết giai đoạn thực hiện</translation>
    </message>
    <message>
        <source>to be achieved</source>
        <translation>yêu cầu đạt</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>yêu cầu hoàn thành</translation>
    </message>
    <message>
        <source>to be under way</source>
        <translation>yêu cầu có triển khai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state and its year</comment>
        <translation>%1 (năm %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value and its year</comment>
        <translation>%1 (năm&#xa0;%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n bậc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other source(s)</source>
        <translation>
            <numerusform>%1 và %n nguồn khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>Source not stated.</source>
        <translation>Nguồn chưa ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other value(s)</source>
        <translation>
            <numerusform>%1 và %n số liệu khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Source not stated: %1.</source>
        <translation>Nguồn chưa ghi: %1.</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>nguồn chưa ghi</translation>
    </message>
    <message>
        <source>it was met in %1 (%2) but no longer in %3 (%4)</source>
        <translation>năm %1 đã đạt (%2), đến năm %3 không còn đạt (%4)</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>%1: digital-transformation indicators, %2</source>
        <translation>%1: chỉ tiêu chuyển đổi số, năm %2</translation>
    </message>
    <message>
        <source>Entry form: %1, %2</source>
        <translation>Biểu nhập số liệu: %1, năm %2</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Nhập số nguyên từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Enter a whole number, %1 or more.</source>
        <translation>Nhập số nguyên từ %1 trở lên.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Nhập số từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Enter a number, %1 or more.</source>
        <translation>Nhập số từ %1 trở lên.</translation>
    </message>
    <message>
        <source>Enter a number, %1 or less.</source>
        <translation>Nhập số không quá %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Nhập một số.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Chọn một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>Enter a day from %1 to %2.</source>
        <translation>Nhập ngày từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Fill in the yellow cells only. Grey cells are given or do not apply; the sheet keeps them as they are.</source>
        <translation>Chỉ nhập vào các ô màu vàng. Các ô màu xám đã có sẵn nội dung hoặc không áp dụng và được khóa.</translation>
    </message>
    <message>
        <source>A row is one figure. Leave the row empty when you have none; when there will be none, choose the reason under &quot;%3&quot;.</source>
        <translation>Mỗi dòng là một số liệu. Chưa có số liệu thì để trống; nếu không có số liệu thì chọn lý do ở cột “%3”.</translation>
    </message>
    <message>
        <source>Under &quot;%1&quot; write the number alone, in the unit of measure of its row. Its limits stand beside it.</source>
        <translation>Ở cột “%1” chỉ ghi con số, theo đơn vị tính của dòng đó. Giới hạn cho phép ghi ở các cột bên cạnh.</translation>
    </message>
    <message>
        <source>A percentage may be left to numerator and denominator: the program computes it and checks it.</source>
        <translation>Đối với tỷ lệ phần trăm, có thể chỉ nhập tử số và mẫu số; chương trình sẽ tự tính và kiểm tra.</translation>
    </message>
    <message>
        <source>A rank is the place under &quot;%1&quot; and the number of places under &quot;%2&quot;.</source>
        <translation>Đối với xếp hạng, ghi thứ hạng ở cột “%1” và tổng số đơn vị được xếp hạng ở cột “%2”.</translation>
    </message>
    <message>
        <source>A milestone is a state to choose, with its date and evidence.</source>
        <translation>Đối với nhiệm vụ có mốc hoàn thành, chọn tình trạng thực hiện, ghi ngày và minh chứng.</translation>
    </message>
    <message>
        <source>The period may be changed: 2024, 2024-H1, 2024-9M, 2024-Q3 or 2024-05.</source>
        <translation>Có thể sửa kỳ báo cáo: 2024, 2024-H1 (6 tháng), 2024-9M (9 tháng), 2024-Q3 (quý III) hoặc 2024-05 (tháng 5).</translation>
    </message>
    <message>
        <source>Where the parts of an indicator are open, name one in each row; rows that are left over stay empty.</source>
        <translation>Đối với chỉ tiêu theo ngành, lĩnh vực để trống, ghi mỗi ngành, lĩnh vực một dòng; dòng thừa để trống.</translation>
    </message>
    <message>
        <source>Say under &quot;%4&quot; and &quot;%5&quot; where each figure comes from.</source>
        <translation>Ghi nguồn gốc của từng số liệu ở các cột “%4” và “%5”.</translation>
    </message>
    <message>
        <source>Save the workbook and send it back as it is: the program imports it without further settings.</source>
        <translation>Lưu tệp và gửi lại, giữ nguyên cấu trúc; chương trình nhập tệp này không cần thiết lập gì thêm.</translation>
    </message>
    <message>
        <source>Entry form</source>
        <translation>Biểu nhập số liệu</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Cách nhập số liệu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Giá trị mới nhất</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Change on the year</source>
        <translation>So với năm trước</translation>
    </message>
    <message>
        <source>Against the path</source>
        <translation>So với lộ trình</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mục tiêu %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>%1, figures up to %2</source>
        <translation>%1, số liệu đến hết năm %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Indicators by status</source>
        <translation>Số chỉ tiêu theo trạng thái</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>A qualitative objective is assessed in words, or by a verdict alone: not met, in progress or met.</source>
        <translation>Đối với mục tiêu định tính, ghi đánh giá bằng lời hoặc chỉ ghi kết luận: chưa đạt, đang thực hiện hoặc đạt.</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>Tốc độ cần có</translation>
    </message>
    <message>
        <source>of these, on figures of earlier years</source>
        <translation>trong đó dựa trên số liệu các năm trước</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
</context>
</TS>
