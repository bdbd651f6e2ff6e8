using System.Collections.Immutable;
using System.Text.Json;

namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>The messages of SendSms, version 2021-01-11; names are the provider's.</summary>
internal static class TencentMessages
{
    /// <summary>Names as they are; what an answer says beyond these is passed over.</summary>
    public static JsonSerializerOptions Options { get; } = new() { RespectNullableAnnotations = false };

    internal sealed record SendSms(
        ImmutableArray<string> PhoneNumberSet,
        string SmsSdkAppId,
        string TemplateId,
        string SignName,
        ImmutableArray<string> TemplateParamSet,
        string SessionContext)
    {
        public override string ToString() => $"(text {SessionContext})";
    }

    internal sealed record Answer(Content? Response);

    internal sealed record Content(Status[]? SendStatusSet, Error? Error, string? RequestId);

    internal sealed record Status(string? SerialNo, string? Code)
    {
        public const string Taken = "Ok";
    }

    internal sealed record Error(string? Code);
}
